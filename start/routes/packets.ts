import router from '@adonisjs/core/services/router'
import { controllers } from '#generated/controllers'
import { middleware } from '#start/kernel'

const { Packets, SharedPackets, packets } = controllers

router
  .group(() => {
    router.resource('packets', Packets).as('packets')
    router
      .group(() => {
        router.put('lines', [packets.Lines, 'update']).as('lines.update')
        router.post('freeze', [packets.Freezes, 'store']).as('freeze.store')
        router.post('versions', [packets.Versions, 'store']).as('versions.store')
        router.get('markdown', [packets.Files, 'markdown']).as('markdown.show')
        router.get('pdf', [packets.Files, 'pdf']).as('pdf.show')
        router.resource('shares', packets.Shares).only(['store', 'destroy'])
      })
      .prefix('packets/:packet_id')
      .as('packets')
  })
  .use(middleware.auth())

// for whoever has the link
router
  .group(() => {
    router.get('', [SharedPackets, 'show']).as('show')
    router.get('markdown', [SharedPackets, 'markdown']).as('markdown')
    router.get('pdf', [SharedPackets, 'pdf']).as('pdf')
  })
  .prefix('shared/:token')
  .as('shared')
