import { defineConfig, services } from '@adonisjs/drive'
import { storagePath } from '#config/storage'

/** Files are private: nothing is served by address, every download is authorised by a controller. */
const driveConfig = defineConfig({
  default: 'local',
  // beside the data of the run: tests of several runs at once do not meet
  fakes: { location: storagePath('drive-fakes') },
  services: {
    local: services.fs({
      location: storagePath('files'),
      serveFiles: false,
      visibility: 'private',
    }),
  },
})

export default driveConfig

declare module '@adonisjs/drive/types' {
  export interface DriveDisks extends InferDriveDisks<typeof driveConfig> {}
}
