import type { HttpContext } from '@adonisjs/core/http'
import Packet from '#models/packet'

/** The packet that an address is below. @throws E_ROW_NOT_FOUND */
export const findPacket = ({ person, params }: HttpContext): Promise<Packet> =>
  Packet.kept(person!).where('id', params.packet_id).firstOrFail()
