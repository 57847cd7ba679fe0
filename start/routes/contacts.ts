import router from '@adonisjs/core/services/router'
import { controllers } from '#generated/controllers'
import { middleware } from '#start/kernel'

const { Contacts, contacts } = controllers

router
  .group(() => {
    router.get('contacts/in_touch', [contacts.InTouch, 'index']).as('contacts.in_touch.index')
    router.get('contacts/birthdays', [contacts.Birthdays, 'index']).as('contacts.birthdays.index')
    router
      .get('contacts/duplicates', [contacts.Duplicates, 'index'])
      .as('contacts.duplicates.index')
    router.get('contacts/merges/create', [contacts.Merges, 'create']).as('contacts.merges.create')
    router.post('contacts/merges', [contacts.Merges, 'store']).as('contacts.merges.store')
    router
      .post('contacts/distinctions', [contacts.Distinctions, 'store'])
      .as('contacts.distinctions.store')
    router
      .delete('contacts/distinctions', [contacts.Distinctions, 'destroy'])
      .as('contacts.distinctions.destroy')
    router.get('contacts/cards', [contacts.Cards, 'show']).as('contacts.cards.show')
    router.get('contacts/cards/create', [contacts.Cards, 'create']).as('contacts.cards.create')
    router.post('contacts/cards', [contacts.Cards, 'store']).as('contacts.cards.store')
    router.resource('contacts', Contacts).as('contacts')
    router
      .resource('contacts.talks', contacts.Talks)
      .except(['index', 'show', 'create'])
      .as('contacts.talks')
  })
  .use(middleware.auth())
