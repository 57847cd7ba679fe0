import '@adonisjs/core/types/http'

type ParamValue = string | number | bigint | boolean

export type ScannedRoutes = {
  ALL: {
    'sign_up.create': { paramsTuple?: []; params?: {} }
    'sign_up.store': { paramsTuple?: []; params?: {} }
    'session.create': { paramsTuple?: []; params?: {} }
    'session.store': { paramsTuple?: []; params?: {} }
    'password_resets.create': { paramsTuple?: []; params?: {} }
    'password_resets.store': { paramsTuple?: []; params?: {} }
    'password_resets.show': { paramsTuple?: []; params?: {} }
    'password_resets.edit': { paramsTuple: [ParamValue]; params: {'token': ParamValue} }
    'password_resets.update': { paramsTuple: [ParamValue]; params: {'token': ParamValue} }
    'session.destroy': { paramsTuple?: []; params?: {} }
    'settings.index': { paramsTuple?: []; params?: {} }
    'settings.profile.edit': { paramsTuple?: []; params?: {} }
    'settings.profile.update': { paramsTuple?: []; params?: {} }
    'settings.working_hours.edit': { paramsTuple?: []; params?: {} }
    'settings.working_hours.update': { paramsTuple?: []; params?: {} }
    'settings.preferences.edit': { paramsTuple?: []; params?: {} }
    'settings.preferences.update': { paramsTuple?: []; params?: {} }
    'settings.email.edit': { paramsTuple?: []; params?: {} }
    'settings.email.update': { paramsTuple?: []; params?: {} }
    'settings.password.edit': { paramsTuple?: []; params?: {} }
    'settings.password.update': { paramsTuple?: []; params?: {} }
    'settings.sessions.index': { paramsTuple?: []; params?: {} }
    'settings.sessions.destroy': { paramsTuple?: []; params?: {} }
    'settings.tokens.index': { paramsTuple?: []; params?: {} }
    'settings.tokens.store': { paramsTuple?: []; params?: {} }
    'settings.tokens.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'settings.tokens.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'settings.webhooks.index': { paramsTuple?: []; params?: {} }
    'settings.webhooks.store': { paramsTuple?: []; params?: {} }
    'settings.webhooks.show': { paramsTuple: [ParamValue]; params: {'webhook_id': ParamValue} }
    'settings.webhooks.update': { paramsTuple: [ParamValue]; params: {'webhook_id': ParamValue} }
    'settings.webhooks.destroy': { paramsTuple: [ParamValue]; params: {'webhook_id': ParamValue} }
    'settings.webhooks.activations.store': { paramsTuple: [ParamValue]; params: {'webhook_id': ParamValue} }
    'settings.webhooks.secrets.store': { paramsTuple: [ParamValue]; params: {'webhook_id': ParamValue} }
    'settings.webhooks.pings.store': { paramsTuple: [ParamValue]; params: {'webhook_id': ParamValue} }
    'admin.index': { paramsTuple?: []; params?: {} }
    'admin.accounts.index': { paramsTuple?: []; params?: {} }
    'admin.accounts.create': { paramsTuple?: []; params?: {} }
    'admin.accounts.store': { paramsTuple?: []; params?: {} }
    'admin.accounts.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.accounts.administrations.create': { paramsTuple: [ParamValue]; params: {'account_id': ParamValue} }
    'admin.accounts.administrations.store': { paramsTuple: [ParamValue]; params: {'account_id': ParamValue} }
    'admin.accounts.administrations.destroy': { paramsTuple: [ParamValue]; params: {'account_id': ParamValue} }
    'admin.accounts.suspensions.create': { paramsTuple: [ParamValue]; params: {'account_id': ParamValue} }
    'admin.accounts.suspensions.store': { paramsTuple: [ParamValue]; params: {'account_id': ParamValue} }
    'admin.accounts.suspensions.destroy': { paramsTuple: [ParamValue]; params: {'account_id': ParamValue} }
    'admin.accounts.sessions.create': { paramsTuple: [ParamValue]; params: {'account_id': ParamValue} }
    'admin.accounts.sessions.destroy': { paramsTuple: [ParamValue]; params: {'account_id': ParamValue} }
    'admin.accounts.deletions.create': { paramsTuple: [ParamValue]; params: {'account_id': ParamValue} }
    'admin.accounts.deletions.store': { paramsTuple: [ParamValue]; params: {'account_id': ParamValue} }
    'admin.accounts.deletions.destroy': { paramsTuple: [ParamValue]; params: {'account_id': ParamValue} }
    'admin.accounts.password_links.store': { paramsTuple: [ParamValue]; params: {'account_id': ParamValue} }
    'admin.invitations.index': { paramsTuple?: []; params?: {} }
    'admin.invitations.store': { paramsTuple?: []; params?: {} }
    'admin.invitations.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.library.index': { paramsTuple?: []; params?: {} }
    'admin.library.create': { paramsTuple?: []; params?: {} }
    'admin.library.store': { paramsTuple?: []; params?: {} }
    'admin.library.edit': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.library.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.library.cover.show': { paramsTuple: [ParamValue]; params: {'shared_item_id': ParamValue} }
    'admin.library.cover.create': { paramsTuple: [ParamValue]; params: {'shared_item_id': ParamValue} }
    'admin.library.cover.store': { paramsTuple: [ParamValue]; params: {'shared_item_id': ParamValue} }
    'admin.library.cover.destroy': { paramsTuple: [ParamValue]; params: {'shared_item_id': ParamValue} }
    'admin.library.withdrawals.store': { paramsTuple: [ParamValue]; params: {'shared_item_id': ParamValue} }
    'admin.library.withdrawals.destroy': { paramsTuple: [ParamValue]; params: {'shared_item_id': ParamValue} }
    'admin.categories.index': { paramsTuple?: []; params?: {} }
    'admin.categories.store': { paramsTuple?: []; params?: {} }
    'admin.categories.edit': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.categories.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.categories.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.categories.merge.store': { paramsTuple: [ParamValue]; params: {'category_id': ParamValue} }
    'admin.instance.edit': { paramsTuple?: []; params?: {} }
    'admin.instance.update': { paramsTuple?: []; params?: {} }
    'admin.trail.index': { paramsTuple?: []; params?: {} }
    'today.show': { paramsTuple?: []; params?: {} }
    'days.show': { paramsTuple: [ParamValue]; params: {'day': ParamValue} }
    'days.update': { paramsTuple: [ParamValue]; params: {'day': ParamValue} }
    'days.plans.show': { paramsTuple: [ParamValue]; params: {'day': ParamValue} }
    'days.plans.store': { paramsTuple: [ParamValue]; params: {'day': ParamValue} }
    'days.shutdowns.show': { paramsTuple: [ParamValue]; params: {'day': ParamValue} }
    'days.shutdowns.destroy': { paramsTuple: [ParamValue]; params: {'day': ParamValue} }
    'days.capacities.update': { paramsTuple: [ParamValue]; params: {'day': ParamValue} }
    'days.capacities.destroy': { paramsTuple: [ParamValue]; params: {'day': ParamValue} }
    'days.carries.store': { paramsTuple: [ParamValue]; params: {'day': ParamValue} }
    'days.entries.store': { paramsTuple: [ParamValue]; params: {'day': ParamValue} }
    'days.review_dismissals.store': { paramsTuple: [ParamValue]; params: {'day': ParamValue} }
    'days.proposals.store': { paramsTuple: [ParamValue]; params: {'day': ParamValue} }
    'focus.show': { paramsTuple?: []; params?: {} }
    'tasks.focuses.show': { paramsTuple: [ParamValue]; params: {'task_id': ParamValue} }
    'tasks.estimates.update': { paramsTuple: [ParamValue]; params: {'task_id': ParamValue} }
    'tasks.plans.edit': { paramsTuple: [ParamValue]; params: {'task_id': ParamValue} }
    'tasks.plans.store': { paramsTuple: [ParamValue]; params: {'task_id': ParamValue} }
    'tasks.plans.update': { paramsTuple: [ParamValue]; params: {'task_id': ParamValue} }
    'tasks.plans.destroy': { paramsTuple: [ParamValue]; params: {'task_id': ParamValue} }
    'tasks.carries.store': { paramsTuple: [ParamValue]; params: {'task_id': ParamValue} }
    'tasks.index': { paramsTuple?: []; params?: {} }
    'tasks.create': { paramsTuple?: []; params?: {} }
    'tasks.store': { paramsTuple?: []; params?: {} }
    'tasks.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'tasks.edit': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'tasks.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'tasks.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'quick_add.create': { paramsTuple?: []; params?: {} }
    'quick_add.store': { paramsTuple?: []; params?: {} }
    'quick_add.previews.store': { paramsTuple?: []; params?: {} }
    'markdown.previews.store': { paramsTuple?: []; params?: {} }
    'recurrence.previews.store': { paramsTuple?: []; params?: {} }
    'tasks.completions.store': { paramsTuple: [ParamValue]; params: {'task_id': ParamValue} }
    'tasks.completions.destroy': { paramsTuple: [ParamValue]; params: {'task_id': ParamValue} }
    'tasks.drops.store': { paramsTuple: [ParamValue]; params: {'task_id': ParamValue} }
    'tasks.drops.destroy': { paramsTuple: [ParamValue]; params: {'task_id': ParamValue} }
    'tasks.skips.store': { paramsTuple: [ParamValue]; params: {'task_id': ParamValue} }
    'tasks.duplicates.store': { paramsTuple: [ParamValue]; params: {'task_id': ParamValue} }
    'tasks.titles.update': { paramsTuple: [ParamValue]; params: {'task_id': ParamValue} }
    'tasks.parents.update': { paramsTuple: [ParamValue]; params: {'task_id': ParamValue} }
    'tasks.parents.destroy': { paramsTuple: [ParamValue]; params: {'task_id': ParamValue} }
    'tasks.subtasks.store': { paramsTuple: [ParamValue]; params: {'task_id': ParamValue} }
    'tasks.blockers.store': { paramsTuple: [ParamValue]; params: {'task_id': ParamValue} }
    'tasks.blockers.destroy': { paramsTuple: [ParamValue,ParamValue]; params: {'task_id': ParamValue,'id': ParamValue} }
    'tasks.timers.store': { paramsTuple: [ParamValue]; params: {'task_id': ParamValue} }
    'tasks.timers.destroy': { paramsTuple: [ParamValue]; params: {'task_id': ParamValue} }
    'tasks.time_entries.store': { paramsTuple: [ParamValue]; params: {'task_id': ParamValue} }
    'tasks.time_entries.destroy': { paramsTuple: [ParamValue,ParamValue]; params: {'task_id': ParamValue,'id': ParamValue} }
    'tasks.reminders.store': { paramsTuple: [ParamValue]; params: {'task_id': ParamValue} }
    'tasks.reminders.destroy': { paramsTuple: [ParamValue,ParamValue]; params: {'task_id': ParamValue,'id': ParamValue} }
    'tasks.attachments.store': { paramsTuple: [ParamValue]; params: {'task_id': ParamValue} }
    'reminders.index': { paramsTuple?: []; params?: {} }
    'reminders.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'reminders.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'attachments.store': { paramsTuple?: []; params?: {} }
    'attachments.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'attachments.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'changes.index': { paramsTuple?: []; params?: {} }
    'changes.undos.store': { paramsTuple: [ParamValue]; params: {'change_id': ParamValue} }
    'trash.index': { paramsTuple?: []; params?: {} }
    'trash.contents.destroy': { paramsTuple?: []; params?: {} }
    'trash.destroy': { paramsTuple: [ParamValue,ParamValue]; params: {'record_type': ParamValue,'id': ParamValue} }
    'trash.restorations.store': { paramsTuple: [ParamValue,ParamValue]; params: {'record_type': ParamValue,'id': ParamValue} }
    'inbox.show': { paramsTuple?: []; params?: {} }
    'upcoming.show': { paramsTuple?: []; params?: {} }
    'calendar.show': { paramsTuple?: []; params?: {} }
    'done_tasks.index': { paramsTuple?: []; params?: {} }
    'tasks.bulk_edits.store': { paramsTuple?: []; params?: {} }
    'tasks.positions.update': { paramsTuple: [ParamValue]; params: {'task_id': ParamValue} }
    'tasks.days.update': { paramsTuple: [ParamValue,ParamValue?]; params: {'task_id': ParamValue,'kind'?: ParamValue} }
    'filters.index': { paramsTuple?: []; params?: {} }
    'filters.create': { paramsTuple?: []; params?: {} }
    'filters.store': { paramsTuple?: []; params?: {} }
    'filters.edit': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'filters.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'filters.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'filters.positions.update': { paramsTuple: [ParamValue]; params: {'filter_id': ParamValue} }
    'tags.index': { paramsTuple?: []; params?: {} }
    'tags.edit': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'tags.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'tags.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'tags.merges.create': { paramsTuple: [ParamValue]; params: {'tag_id': ParamValue} }
    'tags.merges.store': { paramsTuple: [ParamValue]; params: {'tag_id': ParamValue} }
    'projects.index': { paramsTuple?: []; params?: {} }
    'projects.create': { paramsTuple?: []; params?: {} }
    'projects.store': { paramsTuple?: []; params?: {} }
    'projects.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'projects.edit': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'projects.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'projects.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'projects_sections.create': { paramsTuple: [ParamValue]; params: {'project_id': ParamValue} }
    'projects_sections.store': { paramsTuple: [ParamValue]; params: {'project_id': ParamValue} }
    'projects_sections.edit': { paramsTuple: [ParamValue,ParamValue]; params: {'project_id': ParamValue,'id': ParamValue} }
    'projects_sections.update': { paramsTuple: [ParamValue,ParamValue]; params: {'project_id': ParamValue,'id': ParamValue} }
    'projects_sections.destroy': { paramsTuple: [ParamValue,ParamValue]; params: {'project_id': ParamValue,'id': ParamValue} }
    'projects.boards.show': { paramsTuple: [ParamValue]; params: {'project_id': ParamValue} }
    'projects.archives.store': { paramsTuple: [ParamValue]; params: {'project_id': ParamValue} }
    'projects.archives.destroy': { paramsTuple: [ParamValue]; params: {'project_id': ParamValue} }
    'projects.positions.update': { paramsTuple: [ParamValue]; params: {'project_id': ParamValue} }
    'sections.positions.update': { paramsTuple: [ParamValue]; params: {'section_id': ParamValue} }
    'help.keyboard': { paramsTuple?: []; params?: {} }
    'style_guide': { paramsTuple?: []; params?: {} }
    'evidence.create': { paramsTuple: [ParamValue,ParamValue]; params: {'end_type': ParamValue,'end_id': ParamValue} }
    'evidence.store': { paramsTuple: [ParamValue,ParamValue]; params: {'end_type': ParamValue,'end_id': ParamValue} }
    'evidence.edit': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'evidence.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'evidence.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'records.index': { paramsTuple?: []; params?: {} }
    'journal.calendar.show': { paramsTuple?: []; params?: {} }
    'journal.on_this_day.show': { paramsTuple?: []; params?: {} }
    'journal_templates.index': { paramsTuple?: []; params?: {} }
    'journal_templates.create': { paramsTuple?: []; params?: {} }
    'journal_templates.store': { paramsTuple?: []; params?: {} }
    'journal_templates.edit': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'journal_templates.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'journal_templates.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'journal.index': { paramsTuple?: []; params?: {} }
    'journal.create': { paramsTuple?: []; params?: {} }
    'journal.store': { paramsTuple?: []; params?: {} }
    'journal.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'journal.edit': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'journal.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'journal.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'journal.review.store': { paramsTuple: [ParamValue]; params: {'entry_id': ParamValue} }
    'journal.review.destroy': { paramsTuple: [ParamValue]; params: {'entry_id': ParamValue} }
    'journal.attachments.store': { paramsTuple: [ParamValue]; params: {'entry_id': ParamValue} }
    'promises.index': { paramsTuple?: []; params?: {} }
    'meetings.calendar.show': { paramsTuple?: []; params?: {} }
    'meetings.index': { paramsTuple?: []; params?: {} }
    'meetings.create': { paramsTuple?: []; params?: {} }
    'meetings.store': { paramsTuple?: []; params?: {} }
    'meetings.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'meetings.edit': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'meetings.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'meetings.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'meetings.hold.show': { paramsTuple: [ParamValue]; params: {'meeting_id': ParamValue} }
    'meetings.preparation.show': { paramsTuple: [ParamValue]; params: {'meeting_id': ParamValue} }
    'meetings.preparation.update': { paramsTuple: [ParamValue]; params: {'meeting_id': ParamValue} }
    'meetings.preparation.destroy': { paramsTuple: [ParamValue]; params: {'meeting_id': ParamValue} }
    'meetings.completion.store': { paramsTuple: [ParamValue]; params: {'meeting_id': ParamValue} }
    'meetings.completion.destroy': { paramsTuple: [ParamValue]; params: {'meeting_id': ParamValue} }
    'meetings.notes.update': { paramsTuple: [ParamValue]; params: {'meeting_id': ParamValue} }
    'meetings.action_items.store': { paramsTuple: [ParamValue]; params: {'meeting_id': ParamValue} }
    'meetings.minutes.show': { paramsTuple: [ParamValue]; params: {'meeting_id': ParamValue} }
    'meetings.minutes.download': { paramsTuple: [ParamValue]; params: {'meeting_id': ParamValue} }
    'meetings.decisions.store': { paramsTuple: [ParamValue]; params: {'meeting_id': ParamValue} }
    'meetings.decisions.edit': { paramsTuple: [ParamValue,ParamValue]; params: {'meeting_id': ParamValue,'id': ParamValue} }
    'meetings.decisions.update': { paramsTuple: [ParamValue,ParamValue]; params: {'meeting_id': ParamValue,'id': ParamValue} }
    'meetings.decisions.destroy': { paramsTuple: [ParamValue,ParamValue]; params: {'meeting_id': ParamValue,'id': ParamValue} }
    'meetings.agenda_points.store': { paramsTuple: [ParamValue]; params: {'meeting_id': ParamValue} }
    'meetings.agenda_points.edit': { paramsTuple: [ParamValue,ParamValue]; params: {'meeting_id': ParamValue,'id': ParamValue} }
    'meetings.agenda_points.update': { paramsTuple: [ParamValue,ParamValue]; params: {'meeting_id': ParamValue,'id': ParamValue} }
    'meetings.agenda_points.destroy': { paramsTuple: [ParamValue,ParamValue]; params: {'meeting_id': ParamValue,'id': ParamValue} }
    'meetings.agenda_points.discussion.store': { paramsTuple: [ParamValue,ParamValue]; params: {'meeting_id': ParamValue,'agenda_point_id': ParamValue} }
    'meetings.agenda_points.discussion.destroy': { paramsTuple: [ParamValue,ParamValue]; params: {'meeting_id': ParamValue,'agenda_point_id': ParamValue} }
    'meetings.agenda_points.position.update': { paramsTuple: [ParamValue,ParamValue]; params: {'meeting_id': ParamValue,'agenda_point_id': ParamValue} }
    'contacts.in_touch.index': { paramsTuple?: []; params?: {} }
    'contacts.birthdays.index': { paramsTuple?: []; params?: {} }
    'contacts.duplicates.index': { paramsTuple?: []; params?: {} }
    'contacts.merges.create': { paramsTuple?: []; params?: {} }
    'contacts.merges.store': { paramsTuple?: []; params?: {} }
    'contacts.distinctions.store': { paramsTuple?: []; params?: {} }
    'contacts.distinctions.destroy': { paramsTuple?: []; params?: {} }
    'contacts.cards.show': { paramsTuple?: []; params?: {} }
    'contacts.cards.create': { paramsTuple?: []; params?: {} }
    'contacts.cards.store': { paramsTuple?: []; params?: {} }
    'contacts.index': { paramsTuple?: []; params?: {} }
    'contacts.create': { paramsTuple?: []; params?: {} }
    'contacts.store': { paramsTuple?: []; params?: {} }
    'contacts.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'contacts.edit': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'contacts.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'contacts.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'contacts_talks.store': { paramsTuple: [ParamValue]; params: {'contact_id': ParamValue} }
    'contacts_talks.edit': { paramsTuple: [ParamValue,ParamValue]; params: {'contact_id': ParamValue,'id': ParamValue} }
    'contacts_talks.update': { paramsTuple: [ParamValue,ParamValue]; params: {'contact_id': ParamValue,'id': ParamValue} }
    'contacts_talks.destroy': { paramsTuple: [ParamValue,ParamValue]; params: {'contact_id': ParamValue,'id': ParamValue} }
    'feedback.themes.show': { paramsTuple?: []; params?: {} }
    'feedback.capture.create': { paramsTuple?: []; params?: {} }
    'feedback.capture.store': { paramsTuple?: []; params?: {} }
    'feedback.capture.previews.store': { paramsTuple?: []; params?: {} }
    'feedback.ask.create': { paramsTuple?: []; params?: {} }
    'feedback.ask.store': { paramsTuple?: []; params?: {} }
    'feedback.index': { paramsTuple?: []; params?: {} }
    'feedback.create': { paramsTuple?: []; params?: {} }
    'feedback.store': { paramsTuple?: []; params?: {} }
    'feedback.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'feedback.edit': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'feedback.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'feedback.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'feedback.answer.store': { paramsTuple: [ParamValue]; params: {'remark_id': ParamValue} }
    'feedback.task.store': { paramsTuple: [ParamValue]; params: {'remark_id': ParamValue} }
    'feedback.task.destroy': { paramsTuple: [ParamValue]; params: {'remark_id': ParamValue} }
    'energy.day.show': { paramsTuple?: []; params?: {} }
    'energy.week.show': { paramsTuple?: []; params?: {} }
    'energy.csv.show': { paramsTuple?: []; params?: {} }
    'energy.index': { paramsTuple?: []; params?: {} }
    'energy.create': { paramsTuple?: []; params?: {} }
    'energy.store': { paramsTuple?: []; params?: {} }
    'energy.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'energy.edit': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'energy.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'energy.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'energy.engagement.edit': { paramsTuple: [ParamValue]; params: {'energy_check_in_id': ParamValue} }
    'energy.engagement.update': { paramsTuple: [ParamValue]; params: {'energy_check_in_id': ParamValue} }
    'goals.index': { paramsTuple?: []; params?: {} }
    'goals.create': { paramsTuple?: []; params?: {} }
    'goals.store': { paramsTuple?: []; params?: {} }
    'goals.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'goals.edit': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'goals.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'goals.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'goals.statuses.update': { paramsTuple: [ParamValue]; params: {'goal_id': ParamValue} }
    'goals.tasks.store': { paramsTuple: [ParamValue]; params: {'goal_id': ParamValue} }
    'goals.tasks.destroy': { paramsTuple: [ParamValue,ParamValue]; params: {'goal_id': ParamValue,'id': ParamValue} }
    'goals.key_results.create': { paramsTuple: [ParamValue]; params: {'goal_id': ParamValue} }
    'goals.key_results.store': { paramsTuple: [ParamValue]; params: {'goal_id': ParamValue} }
    'goals.key_results.edit': { paramsTuple: [ParamValue,ParamValue]; params: {'goal_id': ParamValue,'id': ParamValue} }
    'goals.key_results.update': { paramsTuple: [ParamValue,ParamValue]; params: {'goal_id': ParamValue,'id': ParamValue} }
    'goals.key_results.destroy': { paramsTuple: [ParamValue,ParamValue]; params: {'goal_id': ParamValue,'id': ParamValue} }
    'goals.check_ins.store': { paramsTuple: [ParamValue]; params: {'goal_id': ParamValue} }
    'goals.check_ins.edit': { paramsTuple: [ParamValue,ParamValue]; params: {'goal_id': ParamValue,'id': ParamValue} }
    'goals.check_ins.update': { paramsTuple: [ParamValue,ParamValue]; params: {'goal_id': ParamValue,'id': ParamValue} }
    'goals.check_ins.destroy': { paramsTuple: [ParamValue,ParamValue]; params: {'goal_id': ParamValue,'id': ParamValue} }
    'goals.key_results.measurements.store': { paramsTuple: [ParamValue,ParamValue]; params: {'goal_id': ParamValue,'key_result_id': ParamValue} }
    'goals.key_results.measurements.destroy': { paramsTuple: [ParamValue,ParamValue,ParamValue]; params: {'goal_id': ParamValue,'key_result_id': ParamValue,'id': ParamValue} }
    'goals.key_results.milestones.store': { paramsTuple: [ParamValue,ParamValue]; params: {'goal_id': ParamValue,'key_result_id': ParamValue} }
    'goals.key_results.milestones.edit': { paramsTuple: [ParamValue,ParamValue,ParamValue]; params: {'goal_id': ParamValue,'key_result_id': ParamValue,'id': ParamValue} }
    'goals.key_results.milestones.update': { paramsTuple: [ParamValue,ParamValue,ParamValue]; params: {'goal_id': ParamValue,'key_result_id': ParamValue,'id': ParamValue} }
    'goals.key_results.milestones.destroy': { paramsTuple: [ParamValue,ParamValue,ParamValue]; params: {'goal_id': ParamValue,'key_result_id': ParamValue,'id': ParamValue} }
    'goals.key_results.milestones.completions.store': { paramsTuple: [ParamValue,ParamValue,ParamValue]; params: {'goal_id': ParamValue,'key_result_id': ParamValue,'milestone_id': ParamValue} }
    'goals.key_results.milestones.completions.destroy': { paramsTuple: [ParamValue,ParamValue,ParamValue]; params: {'goal_id': ParamValue,'key_result_id': ParamValue,'milestone_id': ParamValue} }
    'skills.starter.store': { paramsTuple?: []; params?: {} }
    'skills.category.edit': { paramsTuple?: []; params?: {} }
    'skills.category.update': { paramsTuple?: []; params?: {} }
    'skills.csv.show': { paramsTuple?: []; params?: {} }
    'skills.csv.create': { paramsTuple?: []; params?: {} }
    'skills.csv.store': { paramsTuple?: []; params?: {} }
    'skills.index': { paramsTuple?: []; params?: {} }
    'skills.create': { paramsTuple?: []; params?: {} }
    'skills.store': { paramsTuple?: []; params?: {} }
    'skills.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'skills.edit': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'skills.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'skills.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'skills_assessments.create': { paramsTuple: [ParamValue]; params: {'skill_id': ParamValue} }
    'skills_assessments.store': { paramsTuple: [ParamValue]; params: {'skill_id': ParamValue} }
    'skills_assessments.edit': { paramsTuple: [ParamValue,ParamValue]; params: {'skill_id': ParamValue,'id': ParamValue} }
    'skills_assessments.update': { paramsTuple: [ParamValue,ParamValue]; params: {'skill_id': ParamValue,'id': ParamValue} }
    'skills_assessments.destroy': { paramsTuple: [ParamValue,ParamValue]; params: {'skill_id': ParamValue,'id': ParamValue} }
    'readiness.index': { paramsTuple?: []; params?: {} }
    'readiness.create': { paramsTuple?: []; params?: {} }
    'readiness.store': { paramsTuple?: []; params?: {} }
    'readiness.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'readiness.edit': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'readiness.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'readiness.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'criteria.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'readiness.criteria.create': { paramsTuple: [ParamValue]; params: {'role_id': ParamValue} }
    'readiness.criteria.store': { paramsTuple: [ParamValue]; params: {'role_id': ParamValue} }
    'readiness.criteria.show': { paramsTuple: [ParamValue,ParamValue]; params: {'role_id': ParamValue,'id': ParamValue} }
    'readiness.criteria.edit': { paramsTuple: [ParamValue,ParamValue]; params: {'role_id': ParamValue,'id': ParamValue} }
    'readiness.criteria.update': { paramsTuple: [ParamValue,ParamValue]; params: {'role_id': ParamValue,'id': ParamValue} }
    'readiness.criteria.destroy': { paramsTuple: [ParamValue,ParamValue]; params: {'role_id': ParamValue,'id': ParamValue} }
    'readiness.criteria.tick.store': { paramsTuple: [ParamValue,ParamValue]; params: {'role_id': ParamValue,'criterion_id': ParamValue} }
    'readiness.criteria.tick.destroy': { paramsTuple: [ParamValue,ParamValue]; params: {'role_id': ParamValue,'criterion_id': ParamValue} }
    'readiness.criteria.position.update': { paramsTuple: [ParamValue,ParamValue]; params: {'role_id': ParamValue,'criterion_id': ParamValue} }
    'readiness.advertisement.show': { paramsTuple: [ParamValue]; params: {'role_id': ParamValue} }
    'readiness.advertisement.edit': { paramsTuple: [ParamValue]; params: {'role_id': ParamValue} }
    'readiness.advertisement.update': { paramsTuple: [ParamValue]; params: {'role_id': ParamValue} }
    'readiness.terms.store': { paramsTuple: [ParamValue]; params: {'role_id': ParamValue} }
    'stories.index': { paramsTuple?: []; params?: {} }
    'stories.create': { paramsTuple?: []; params?: {} }
    'stories.store': { paramsTuple?: []; params?: {} }
    'stories.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'stories.edit': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'stories.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'stories.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'items.unapplied.index': { paramsTuple?: []; params?: {} }
    'shared_items.index': { paramsTuple?: []; params?: {} }
    'shared_items.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'shared_items.cover.show': { paramsTuple: [ParamValue]; params: {'shared_item_id': ParamValue} }
    'shared_items.copy.store': { paramsTuple: [ParamValue]; params: {'shared_item_id': ParamValue} }
    'contributors.portrait.show': { paramsTuple: [ParamValue]; params: {'contributor_id': ParamValue} }
    'items.index': { paramsTuple?: []; params?: {} }
    'items.create': { paramsTuple?: []; params?: {} }
    'items.store': { paramsTuple?: []; params?: {} }
    'items.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'items.edit': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'items.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'items.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'items.status.update': { paramsTuple: [ParamValue]; params: {'item_id': ParamValue} }
    'items.rating.update': { paramsTuple: [ParamValue]; params: {'item_id': ParamValue} }
    'items.shelves.update': { paramsTuple: [ParamValue]; params: {'item_id': ParamValue} }
    'items.completion.create': { paramsTuple: [ParamValue]; params: {'item_id': ParamValue} }
    'items.completion.store': { paramsTuple: [ParamValue]; params: {'item_id': ParamValue} }
    'items.tasks.store': { paramsTuple: [ParamValue]; params: {'item_id': ParamValue} }
    'items.cover.show': { paramsTuple: [ParamValue]; params: {'item_id': ParamValue} }
    'items.cover.create': { paramsTuple: [ParamValue]; params: {'item_id': ParamValue} }
    'items.cover.store': { paramsTuple: [ParamValue]; params: {'item_id': ParamValue} }
    'items.cover.destroy': { paramsTuple: [ParamValue]; params: {'item_id': ParamValue} }
    'items.before': { paramsTuple?: []; params?: {} }
    'items.before.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'shelves.index': { paramsTuple?: []; params?: {} }
    'shelves.create': { paramsTuple?: []; params?: {} }
    'shelves.store': { paramsTuple?: []; params?: {} }
    'shelves.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'shelves.edit': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'shelves.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'shelves.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'shelves.items.position.update': { paramsTuple: [ParamValue,ParamValue]; params: {'shelf_id': ParamValue,'item_id': ParamValue} }
    'reviews.index': { paramsTuple?: []; params?: {} }
    'reviews.create': { paramsTuple?: []; params?: {} }
    'reviews.store': { paramsTuple?: []; params?: {} }
    'reviews.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'reviews.edit': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'reviews.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'reviews.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'reviews.completion.store': { paramsTuple: [ParamValue]; params: {'review_id': ParamValue} }
    'reviews.completion.destroy': { paramsTuple: [ParamValue]; params: {'review_id': ParamValue} }
    'reviews.steps.show': { paramsTuple: [ParamValue,ParamValue]; params: {'review_id': ParamValue,'step': ParamValue} }
    'reviews.steps.completion.store': { paramsTuple: [ParamValue,ParamValue]; params: {'review_id': ParamValue,'step': ParamValue} }
    'reviews.steps.completion.destroy': { paramsTuple: [ParamValue,ParamValue]; params: {'review_id': ParamValue,'step': ParamValue} }
    'packets.index': { paramsTuple?: []; params?: {} }
    'packets.create': { paramsTuple?: []; params?: {} }
    'packets.store': { paramsTuple?: []; params?: {} }
    'packets.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'packets.edit': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'packets.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'packets.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'packets.lines.update': { paramsTuple: [ParamValue]; params: {'packet_id': ParamValue} }
    'packets.freeze.store': { paramsTuple: [ParamValue]; params: {'packet_id': ParamValue} }
    'packets.versions.store': { paramsTuple: [ParamValue]; params: {'packet_id': ParamValue} }
    'packets.markdown.show': { paramsTuple: [ParamValue]; params: {'packet_id': ParamValue} }
    'packets.pdf.show': { paramsTuple: [ParamValue]; params: {'packet_id': ParamValue} }
    'packets.shares.store': { paramsTuple: [ParamValue]; params: {'packet_id': ParamValue} }
    'packets.shares.destroy': { paramsTuple: [ParamValue,ParamValue]; params: {'packet_id': ParamValue,'id': ParamValue} }
    'shared.show': { paramsTuple: [ParamValue]; params: {'token': ParamValue} }
    'shared.markdown': { paramsTuple: [ParamValue]; params: {'token': ParamValue} }
    'shared.pdf': { paramsTuple: [ParamValue]; params: {'token': ParamValue} }
    'api.v1.auth.token': { paramsTuple?: []; params?: {} }
    'api.auth.token': { paramsTuple?: []; params?: {} }
    'api.v1.auth.refresh': { paramsTuple?: []; params?: {} }
    'api.auth.refresh': { paramsTuple?: []; params?: {} }
    'api.v1.auth.logout': { paramsTuple?: []; params?: {} }
    'api.auth.logout': { paramsTuple?: []; params?: {} }
    'api.v1.batch.store': { paramsTuple?: []; params?: {} }
    'api.batch.store': { paramsTuple?: []; params?: {} }
    'api.v1.changes.index': { paramsTuple?: []; params?: {} }
    'api.changes.index': { paramsTuple?: []; params?: {} }
    'api.v1.history.index': { paramsTuple?: []; params?: {} }
    'api.history.index': { paramsTuple?: []; params?: {} }
    'api.v1.history.show': { paramsTuple: [ParamValue]; params: {'change_id': ParamValue} }
    'api.history.show': { paramsTuple: [ParamValue]; params: {'change_id': ParamValue} }
    'api.v1.history.undo.store': { paramsTuple: [ParamValue]; params: {'change_id': ParamValue} }
    'api.history.undo.store': { paramsTuple: [ParamValue]; params: {'change_id': ParamValue} }
    'api.v1.journal_templates.index': { paramsTuple?: []; params?: {} }
    'api.journal_templates.index': { paramsTuple?: []; params?: {} }
    'api.v1.journal_templates.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.journal_templates.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.v1.journal_templates.store': { paramsTuple?: []; params?: {} }
    'api.journal_templates.store': { paramsTuple?: []; params?: {} }
    'api.v1.journal_templates.replace': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.journal_templates.replace': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.v1.journal_templates.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.journal_templates.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.v1.journal_templates.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.journal_templates.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.v1.journal_drafts.show': { paramsTuple: [ParamValue]; params: {'day': ParamValue} }
    'api.journal_drafts.show': { paramsTuple: [ParamValue]; params: {'day': ParamValue} }
    'api.v1.journal_drafts.store': { paramsTuple: [ParamValue]; params: {'day': ParamValue} }
    'api.journal_drafts.store': { paramsTuple: [ParamValue]; params: {'day': ParamValue} }
    'api.v1.journal.index': { paramsTuple?: []; params?: {} }
    'api.journal.index': { paramsTuple?: []; params?: {} }
    'api.v1.journal.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.journal.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.v1.journal.store': { paramsTuple?: []; params?: {} }
    'api.journal.store': { paramsTuple?: []; params?: {} }
    'api.v1.journal.replace': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.journal.replace': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.v1.journal.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.journal.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.v1.journal.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.journal.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.v1.learnings.index': { paramsTuple?: []; params?: {} }
    'api.learnings.index': { paramsTuple?: []; params?: {} }
    'api.v1.learnings.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.learnings.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.v1.learnings.store': { paramsTuple?: []; params?: {} }
    'api.learnings.store': { paramsTuple?: []; params?: {} }
    'api.v1.learnings.replace': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.learnings.replace': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.v1.learnings.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.learnings.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.v1.learnings.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.learnings.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.v1.learnings.review.store': { paramsTuple: [ParamValue]; params: {'learning_id': ParamValue} }
    'api.learnings.review.store': { paramsTuple: [ParamValue]; params: {'learning_id': ParamValue} }
    'api.v1.learnings.review.destroy': { paramsTuple: [ParamValue]; params: {'learning_id': ParamValue} }
    'api.learnings.review.destroy': { paramsTuple: [ParamValue]; params: {'learning_id': ParamValue} }
    'api.v1.meetings.index': { paramsTuple?: []; params?: {} }
    'api.meetings.index': { paramsTuple?: []; params?: {} }
    'api.v1.meetings.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.meetings.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.v1.meetings.store': { paramsTuple?: []; params?: {} }
    'api.meetings.store': { paramsTuple?: []; params?: {} }
    'api.v1.meetings.replace': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.meetings.replace': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.v1.meetings.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.meetings.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.v1.meetings.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.meetings.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.v1.meetings.agenda_points.index': { paramsTuple: [ParamValue]; params: {'meeting_id': ParamValue} }
    'api.meetings.agenda_points.index': { paramsTuple: [ParamValue]; params: {'meeting_id': ParamValue} }
    'api.v1.meetings.agenda_points.show': { paramsTuple: [ParamValue,ParamValue]; params: {'meeting_id': ParamValue,'id': ParamValue} }
    'api.meetings.agenda_points.show': { paramsTuple: [ParamValue,ParamValue]; params: {'meeting_id': ParamValue,'id': ParamValue} }
    'api.v1.meetings.agenda_points.store': { paramsTuple: [ParamValue]; params: {'meeting_id': ParamValue} }
    'api.meetings.agenda_points.store': { paramsTuple: [ParamValue]; params: {'meeting_id': ParamValue} }
    'api.v1.meetings.agenda_points.replace': { paramsTuple: [ParamValue,ParamValue]; params: {'meeting_id': ParamValue,'id': ParamValue} }
    'api.meetings.agenda_points.replace': { paramsTuple: [ParamValue,ParamValue]; params: {'meeting_id': ParamValue,'id': ParamValue} }
    'api.v1.meetings.agenda_points.update': { paramsTuple: [ParamValue,ParamValue]; params: {'meeting_id': ParamValue,'id': ParamValue} }
    'api.meetings.agenda_points.update': { paramsTuple: [ParamValue,ParamValue]; params: {'meeting_id': ParamValue,'id': ParamValue} }
    'api.v1.meetings.agenda_points.destroy': { paramsTuple: [ParamValue,ParamValue]; params: {'meeting_id': ParamValue,'id': ParamValue} }
    'api.meetings.agenda_points.destroy': { paramsTuple: [ParamValue,ParamValue]; params: {'meeting_id': ParamValue,'id': ParamValue} }
    'api.v1.meetings.agenda_points.discussion.store': { paramsTuple: [ParamValue,ParamValue]; params: {'meeting_id': ParamValue,'agenda_point_id': ParamValue} }
    'api.meetings.agenda_points.discussion.store': { paramsTuple: [ParamValue,ParamValue]; params: {'meeting_id': ParamValue,'agenda_point_id': ParamValue} }
    'api.v1.meetings.agenda_points.discussion.destroy': { paramsTuple: [ParamValue,ParamValue]; params: {'meeting_id': ParamValue,'agenda_point_id': ParamValue} }
    'api.meetings.agenda_points.discussion.destroy': { paramsTuple: [ParamValue,ParamValue]; params: {'meeting_id': ParamValue,'agenda_point_id': ParamValue} }
    'api.v1.meetings.agenda_points.position.update': { paramsTuple: [ParamValue,ParamValue]; params: {'meeting_id': ParamValue,'agenda_point_id': ParamValue} }
    'api.meetings.agenda_points.position.update': { paramsTuple: [ParamValue,ParamValue]; params: {'meeting_id': ParamValue,'agenda_point_id': ParamValue} }
    'api.v1.meetings.decisions.index': { paramsTuple: [ParamValue]; params: {'meeting_id': ParamValue} }
    'api.meetings.decisions.index': { paramsTuple: [ParamValue]; params: {'meeting_id': ParamValue} }
    'api.v1.meetings.decisions.show': { paramsTuple: [ParamValue,ParamValue]; params: {'meeting_id': ParamValue,'id': ParamValue} }
    'api.meetings.decisions.show': { paramsTuple: [ParamValue,ParamValue]; params: {'meeting_id': ParamValue,'id': ParamValue} }
    'api.v1.meetings.decisions.store': { paramsTuple: [ParamValue]; params: {'meeting_id': ParamValue} }
    'api.meetings.decisions.store': { paramsTuple: [ParamValue]; params: {'meeting_id': ParamValue} }
    'api.v1.meetings.decisions.replace': { paramsTuple: [ParamValue,ParamValue]; params: {'meeting_id': ParamValue,'id': ParamValue} }
    'api.meetings.decisions.replace': { paramsTuple: [ParamValue,ParamValue]; params: {'meeting_id': ParamValue,'id': ParamValue} }
    'api.v1.meetings.decisions.update': { paramsTuple: [ParamValue,ParamValue]; params: {'meeting_id': ParamValue,'id': ParamValue} }
    'api.meetings.decisions.update': { paramsTuple: [ParamValue,ParamValue]; params: {'meeting_id': ParamValue,'id': ParamValue} }
    'api.v1.meetings.decisions.destroy': { paramsTuple: [ParamValue,ParamValue]; params: {'meeting_id': ParamValue,'id': ParamValue} }
    'api.meetings.decisions.destroy': { paramsTuple: [ParamValue,ParamValue]; params: {'meeting_id': ParamValue,'id': ParamValue} }
    'api.v1.meetings.brief.show': { paramsTuple: [ParamValue]; params: {'meeting_id': ParamValue} }
    'api.meetings.brief.show': { paramsTuple: [ParamValue]; params: {'meeting_id': ParamValue} }
    'api.v1.meetings.preparation.store': { paramsTuple: [ParamValue]; params: {'meeting_id': ParamValue} }
    'api.meetings.preparation.store': { paramsTuple: [ParamValue]; params: {'meeting_id': ParamValue} }
    'api.v1.meetings.preparation.destroy': { paramsTuple: [ParamValue]; params: {'meeting_id': ParamValue} }
    'api.meetings.preparation.destroy': { paramsTuple: [ParamValue]; params: {'meeting_id': ParamValue} }
    'api.v1.meetings.completion.store': { paramsTuple: [ParamValue]; params: {'meeting_id': ParamValue} }
    'api.meetings.completion.store': { paramsTuple: [ParamValue]; params: {'meeting_id': ParamValue} }
    'api.v1.meetings.completion.destroy': { paramsTuple: [ParamValue]; params: {'meeting_id': ParamValue} }
    'api.meetings.completion.destroy': { paramsTuple: [ParamValue]; params: {'meeting_id': ParamValue} }
    'api.v1.meetings.agenda.show': { paramsTuple: [ParamValue]; params: {'meeting_id': ParamValue} }
    'api.meetings.agenda.show': { paramsTuple: [ParamValue]; params: {'meeting_id': ParamValue} }
    'api.v1.meetings.minutes.show': { paramsTuple: [ParamValue]; params: {'meeting_id': ParamValue} }
    'api.meetings.minutes.show': { paramsTuple: [ParamValue]; params: {'meeting_id': ParamValue} }
    'api.v1.promises.index': { paramsTuple?: []; params?: {} }
    'api.promises.index': { paramsTuple?: []; params?: {} }
    'api.v1.contacts.cards.show': { paramsTuple?: []; params?: {} }
    'api.contacts.cards.show': { paramsTuple?: []; params?: {} }
    'api.v1.contacts.cards.preview': { paramsTuple?: []; params?: {} }
    'api.contacts.cards.preview': { paramsTuple?: []; params?: {} }
    'api.v1.contacts.cards.store': { paramsTuple?: []; params?: {} }
    'api.contacts.cards.store': { paramsTuple?: []; params?: {} }
    'api.v1.contacts.duplicates.index': { paramsTuple?: []; params?: {} }
    'api.contacts.duplicates.index': { paramsTuple?: []; params?: {} }
    'api.v1.contacts.timeline.index': { paramsTuple: [ParamValue]; params: {'contact_id': ParamValue} }
    'api.contacts.timeline.index': { paramsTuple: [ParamValue]; params: {'contact_id': ParamValue} }
    'api.v1.contacts.merge.preview': { paramsTuple: [ParamValue]; params: {'contact_id': ParamValue} }
    'api.contacts.merge.preview': { paramsTuple: [ParamValue]; params: {'contact_id': ParamValue} }
    'api.v1.contacts.merge.store': { paramsTuple: [ParamValue]; params: {'contact_id': ParamValue} }
    'api.contacts.merge.store': { paramsTuple: [ParamValue]; params: {'contact_id': ParamValue} }
    'api.v1.contacts.distinctions.update': { paramsTuple: [ParamValue,ParamValue]; params: {'contact_id': ParamValue,'second_contact_id': ParamValue} }
    'api.contacts.distinctions.update': { paramsTuple: [ParamValue,ParamValue]; params: {'contact_id': ParamValue,'second_contact_id': ParamValue} }
    'api.v1.contacts.distinctions.destroy': { paramsTuple: [ParamValue,ParamValue]; params: {'contact_id': ParamValue,'second_contact_id': ParamValue} }
    'api.contacts.distinctions.destroy': { paramsTuple: [ParamValue,ParamValue]; params: {'contact_id': ParamValue,'second_contact_id': ParamValue} }
    'api.v1.contacts.in_touch.index': { paramsTuple?: []; params?: {} }
    'api.contacts.in_touch.index': { paramsTuple?: []; params?: {} }
    'api.v1.contacts.birthdays.index': { paramsTuple?: []; params?: {} }
    'api.contacts.birthdays.index': { paramsTuple?: []; params?: {} }
    'api.v1.contacts.index': { paramsTuple?: []; params?: {} }
    'api.contacts.index': { paramsTuple?: []; params?: {} }
    'api.v1.contacts.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.contacts.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.v1.contacts.store': { paramsTuple?: []; params?: {} }
    'api.contacts.store': { paramsTuple?: []; params?: {} }
    'api.v1.contacts.replace': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.contacts.replace': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.v1.contacts.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.contacts.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.v1.contacts.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.contacts.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.v1.contacts.talks.index': { paramsTuple: [ParamValue]; params: {'contact_id': ParamValue} }
    'api.contacts.talks.index': { paramsTuple: [ParamValue]; params: {'contact_id': ParamValue} }
    'api.v1.contacts.talks.show': { paramsTuple: [ParamValue,ParamValue]; params: {'contact_id': ParamValue,'id': ParamValue} }
    'api.contacts.talks.show': { paramsTuple: [ParamValue,ParamValue]; params: {'contact_id': ParamValue,'id': ParamValue} }
    'api.v1.contacts.talks.store': { paramsTuple: [ParamValue]; params: {'contact_id': ParamValue} }
    'api.contacts.talks.store': { paramsTuple: [ParamValue]; params: {'contact_id': ParamValue} }
    'api.v1.contacts.talks.replace': { paramsTuple: [ParamValue,ParamValue]; params: {'contact_id': ParamValue,'id': ParamValue} }
    'api.contacts.talks.replace': { paramsTuple: [ParamValue,ParamValue]; params: {'contact_id': ParamValue,'id': ParamValue} }
    'api.v1.contacts.talks.update': { paramsTuple: [ParamValue,ParamValue]; params: {'contact_id': ParamValue,'id': ParamValue} }
    'api.contacts.talks.update': { paramsTuple: [ParamValue,ParamValue]; params: {'contact_id': ParamValue,'id': ParamValue} }
    'api.v1.contacts.talks.destroy': { paramsTuple: [ParamValue,ParamValue]; params: {'contact_id': ParamValue,'id': ParamValue} }
    'api.contacts.talks.destroy': { paramsTuple: [ParamValue,ParamValue]; params: {'contact_id': ParamValue,'id': ParamValue} }
    'api.v1.feedback.themes': { paramsTuple?: []; params?: {} }
    'api.feedback.themes': { paramsTuple?: []; params?: {} }
    'api.v1.feedback.parse': { paramsTuple?: []; params?: {} }
    'api.feedback.parse': { paramsTuple?: []; params?: {} }
    'api.v1.feedback.capture': { paramsTuple?: []; params?: {} }
    'api.feedback.capture': { paramsTuple?: []; params?: {} }
    'api.v1.feedback.index': { paramsTuple?: []; params?: {} }
    'api.feedback.index': { paramsTuple?: []; params?: {} }
    'api.v1.feedback.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.feedback.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.v1.feedback.store': { paramsTuple?: []; params?: {} }
    'api.feedback.store': { paramsTuple?: []; params?: {} }
    'api.v1.feedback.replace': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.feedback.replace': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.v1.feedback.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.feedback.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.v1.feedback.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.feedback.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.v1.feedback.answer.store': { paramsTuple: [ParamValue]; params: {'remark_id': ParamValue} }
    'api.feedback.answer.store': { paramsTuple: [ParamValue]; params: {'remark_id': ParamValue} }
    'api.v1.feedback.task.store': { paramsTuple: [ParamValue]; params: {'remark_id': ParamValue} }
    'api.feedback.task.store': { paramsTuple: [ParamValue]; params: {'remark_id': ParamValue} }
    'api.v1.feedback.task.destroy': { paramsTuple: [ParamValue]; params: {'remark_id': ParamValue} }
    'api.feedback.task.destroy': { paramsTuple: [ParamValue]; params: {'remark_id': ParamValue} }
    'api.v1.energy.statements.index': { paramsTuple?: []; params?: {} }
    'api.energy.statements.index': { paramsTuple?: []; params?: {} }
    'api.v1.energy.hours.index': { paramsTuple?: []; params?: {} }
    'api.energy.hours.index': { paramsTuple?: []; params?: {} }
    'api.v1.energy.days.index': { paramsTuple?: []; params?: {} }
    'api.energy.days.index': { paramsTuple?: []; params?: {} }
    'api.v1.energy.proposals.index': { paramsTuple: [ParamValue]; params: {'day': ParamValue} }
    'api.energy.proposals.index': { paramsTuple: [ParamValue]; params: {'day': ParamValue} }
    'api.v1.energy.csv.show': { paramsTuple?: []; params?: {} }
    'api.energy.csv.show': { paramsTuple?: []; params?: {} }
    'api.v1.energy.index': { paramsTuple?: []; params?: {} }
    'api.energy.index': { paramsTuple?: []; params?: {} }
    'api.v1.energy.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.energy.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.v1.energy.store': { paramsTuple?: []; params?: {} }
    'api.energy.store': { paramsTuple?: []; params?: {} }
    'api.v1.energy.replace': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.energy.replace': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.v1.energy.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.energy.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.v1.energy.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.energy.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.v1.energy.engagement.update': { paramsTuple: [ParamValue]; params: {'energy_check_in_id': ParamValue} }
    'api.energy.engagement.update': { paramsTuple: [ParamValue]; params: {'energy_check_in_id': ParamValue} }
    'api.v1.goals.index': { paramsTuple?: []; params?: {} }
    'api.goals.index': { paramsTuple?: []; params?: {} }
    'api.v1.goals.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.goals.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.v1.goals.store': { paramsTuple?: []; params?: {} }
    'api.goals.store': { paramsTuple?: []; params?: {} }
    'api.v1.goals.replace': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.goals.replace': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.v1.goals.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.goals.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.v1.goals.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.goals.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.v1.goals.key_results.index': { paramsTuple: [ParamValue]; params: {'goal_id': ParamValue} }
    'api.goals.key_results.index': { paramsTuple: [ParamValue]; params: {'goal_id': ParamValue} }
    'api.v1.goals.key_results.show': { paramsTuple: [ParamValue,ParamValue]; params: {'goal_id': ParamValue,'id': ParamValue} }
    'api.goals.key_results.show': { paramsTuple: [ParamValue,ParamValue]; params: {'goal_id': ParamValue,'id': ParamValue} }
    'api.v1.goals.key_results.store': { paramsTuple: [ParamValue]; params: {'goal_id': ParamValue} }
    'api.goals.key_results.store': { paramsTuple: [ParamValue]; params: {'goal_id': ParamValue} }
    'api.v1.goals.key_results.replace': { paramsTuple: [ParamValue,ParamValue]; params: {'goal_id': ParamValue,'id': ParamValue} }
    'api.goals.key_results.replace': { paramsTuple: [ParamValue,ParamValue]; params: {'goal_id': ParamValue,'id': ParamValue} }
    'api.v1.goals.key_results.update': { paramsTuple: [ParamValue,ParamValue]; params: {'goal_id': ParamValue,'id': ParamValue} }
    'api.goals.key_results.update': { paramsTuple: [ParamValue,ParamValue]; params: {'goal_id': ParamValue,'id': ParamValue} }
    'api.v1.goals.key_results.destroy': { paramsTuple: [ParamValue,ParamValue]; params: {'goal_id': ParamValue,'id': ParamValue} }
    'api.goals.key_results.destroy': { paramsTuple: [ParamValue,ParamValue]; params: {'goal_id': ParamValue,'id': ParamValue} }
    'api.v1.goals.milestones.index': { paramsTuple: [ParamValue,ParamValue]; params: {'goal_id': ParamValue,'key_result_id': ParamValue} }
    'api.goals.milestones.index': { paramsTuple: [ParamValue,ParamValue]; params: {'goal_id': ParamValue,'key_result_id': ParamValue} }
    'api.v1.goals.milestones.show': { paramsTuple: [ParamValue,ParamValue,ParamValue]; params: {'goal_id': ParamValue,'key_result_id': ParamValue,'id': ParamValue} }
    'api.goals.milestones.show': { paramsTuple: [ParamValue,ParamValue,ParamValue]; params: {'goal_id': ParamValue,'key_result_id': ParamValue,'id': ParamValue} }
    'api.v1.goals.milestones.store': { paramsTuple: [ParamValue,ParamValue]; params: {'goal_id': ParamValue,'key_result_id': ParamValue} }
    'api.goals.milestones.store': { paramsTuple: [ParamValue,ParamValue]; params: {'goal_id': ParamValue,'key_result_id': ParamValue} }
    'api.v1.goals.milestones.replace': { paramsTuple: [ParamValue,ParamValue,ParamValue]; params: {'goal_id': ParamValue,'key_result_id': ParamValue,'id': ParamValue} }
    'api.goals.milestones.replace': { paramsTuple: [ParamValue,ParamValue,ParamValue]; params: {'goal_id': ParamValue,'key_result_id': ParamValue,'id': ParamValue} }
    'api.v1.goals.milestones.update': { paramsTuple: [ParamValue,ParamValue,ParamValue]; params: {'goal_id': ParamValue,'key_result_id': ParamValue,'id': ParamValue} }
    'api.goals.milestones.update': { paramsTuple: [ParamValue,ParamValue,ParamValue]; params: {'goal_id': ParamValue,'key_result_id': ParamValue,'id': ParamValue} }
    'api.v1.goals.milestones.destroy': { paramsTuple: [ParamValue,ParamValue,ParamValue]; params: {'goal_id': ParamValue,'key_result_id': ParamValue,'id': ParamValue} }
    'api.goals.milestones.destroy': { paramsTuple: [ParamValue,ParamValue,ParamValue]; params: {'goal_id': ParamValue,'key_result_id': ParamValue,'id': ParamValue} }
    'api.v1.goals.measurements.index': { paramsTuple: [ParamValue,ParamValue]; params: {'goal_id': ParamValue,'key_result_id': ParamValue} }
    'api.goals.measurements.index': { paramsTuple: [ParamValue,ParamValue]; params: {'goal_id': ParamValue,'key_result_id': ParamValue} }
    'api.v1.goals.measurements.show': { paramsTuple: [ParamValue,ParamValue,ParamValue]; params: {'goal_id': ParamValue,'key_result_id': ParamValue,'id': ParamValue} }
    'api.goals.measurements.show': { paramsTuple: [ParamValue,ParamValue,ParamValue]; params: {'goal_id': ParamValue,'key_result_id': ParamValue,'id': ParamValue} }
    'api.v1.goals.measurements.store': { paramsTuple: [ParamValue,ParamValue]; params: {'goal_id': ParamValue,'key_result_id': ParamValue} }
    'api.goals.measurements.store': { paramsTuple: [ParamValue,ParamValue]; params: {'goal_id': ParamValue,'key_result_id': ParamValue} }
    'api.v1.goals.measurements.replace': { paramsTuple: [ParamValue,ParamValue,ParamValue]; params: {'goal_id': ParamValue,'key_result_id': ParamValue,'id': ParamValue} }
    'api.goals.measurements.replace': { paramsTuple: [ParamValue,ParamValue,ParamValue]; params: {'goal_id': ParamValue,'key_result_id': ParamValue,'id': ParamValue} }
    'api.v1.goals.measurements.update': { paramsTuple: [ParamValue,ParamValue,ParamValue]; params: {'goal_id': ParamValue,'key_result_id': ParamValue,'id': ParamValue} }
    'api.goals.measurements.update': { paramsTuple: [ParamValue,ParamValue,ParamValue]; params: {'goal_id': ParamValue,'key_result_id': ParamValue,'id': ParamValue} }
    'api.v1.goals.measurements.destroy': { paramsTuple: [ParamValue,ParamValue,ParamValue]; params: {'goal_id': ParamValue,'key_result_id': ParamValue,'id': ParamValue} }
    'api.goals.measurements.destroy': { paramsTuple: [ParamValue,ParamValue,ParamValue]; params: {'goal_id': ParamValue,'key_result_id': ParamValue,'id': ParamValue} }
    'api.v1.goals.check_ins.index': { paramsTuple: [ParamValue]; params: {'goal_id': ParamValue} }
    'api.goals.check_ins.index': { paramsTuple: [ParamValue]; params: {'goal_id': ParamValue} }
    'api.v1.goals.check_ins.show': { paramsTuple: [ParamValue,ParamValue]; params: {'goal_id': ParamValue,'id': ParamValue} }
    'api.goals.check_ins.show': { paramsTuple: [ParamValue,ParamValue]; params: {'goal_id': ParamValue,'id': ParamValue} }
    'api.v1.goals.check_ins.store': { paramsTuple: [ParamValue]; params: {'goal_id': ParamValue} }
    'api.goals.check_ins.store': { paramsTuple: [ParamValue]; params: {'goal_id': ParamValue} }
    'api.v1.goals.check_ins.replace': { paramsTuple: [ParamValue,ParamValue]; params: {'goal_id': ParamValue,'id': ParamValue} }
    'api.goals.check_ins.replace': { paramsTuple: [ParamValue,ParamValue]; params: {'goal_id': ParamValue,'id': ParamValue} }
    'api.v1.goals.check_ins.update': { paramsTuple: [ParamValue,ParamValue]; params: {'goal_id': ParamValue,'id': ParamValue} }
    'api.goals.check_ins.update': { paramsTuple: [ParamValue,ParamValue]; params: {'goal_id': ParamValue,'id': ParamValue} }
    'api.v1.goals.check_ins.destroy': { paramsTuple: [ParamValue,ParamValue]; params: {'goal_id': ParamValue,'id': ParamValue} }
    'api.goals.check_ins.destroy': { paramsTuple: [ParamValue,ParamValue]; params: {'goal_id': ParamValue,'id': ParamValue} }
    'api.v1.goals.tasks.index': { paramsTuple: [ParamValue]; params: {'goal_id': ParamValue} }
    'api.goals.tasks.index': { paramsTuple: [ParamValue]; params: {'goal_id': ParamValue} }
    'api.v1.goals.tasks.store': { paramsTuple: [ParamValue]; params: {'goal_id': ParamValue} }
    'api.goals.tasks.store': { paramsTuple: [ParamValue]; params: {'goal_id': ParamValue} }
    'api.v1.goals.tasks.destroy': { paramsTuple: [ParamValue,ParamValue]; params: {'goal_id': ParamValue,'id': ParamValue} }
    'api.goals.tasks.destroy': { paramsTuple: [ParamValue,ParamValue]; params: {'goal_id': ParamValue,'id': ParamValue} }
    'api.v1.skills.index': { paramsTuple?: []; params?: {} }
    'api.skills.index': { paramsTuple?: []; params?: {} }
    'api.v1.skills.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.skills.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.v1.skills.store': { paramsTuple?: []; params?: {} }
    'api.skills.store': { paramsTuple?: []; params?: {} }
    'api.v1.skills.replace': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.skills.replace': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.v1.skills.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.skills.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.v1.skills.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.skills.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.v1.skills.assessments.index': { paramsTuple: [ParamValue]; params: {'skill_id': ParamValue} }
    'api.skills.assessments.index': { paramsTuple: [ParamValue]; params: {'skill_id': ParamValue} }
    'api.v1.skills.assessments.show': { paramsTuple: [ParamValue,ParamValue]; params: {'skill_id': ParamValue,'id': ParamValue} }
    'api.skills.assessments.show': { paramsTuple: [ParamValue,ParamValue]; params: {'skill_id': ParamValue,'id': ParamValue} }
    'api.v1.skills.assessments.store': { paramsTuple: [ParamValue]; params: {'skill_id': ParamValue} }
    'api.skills.assessments.store': { paramsTuple: [ParamValue]; params: {'skill_id': ParamValue} }
    'api.v1.skills.assessments.replace': { paramsTuple: [ParamValue,ParamValue]; params: {'skill_id': ParamValue,'id': ParamValue} }
    'api.skills.assessments.replace': { paramsTuple: [ParamValue,ParamValue]; params: {'skill_id': ParamValue,'id': ParamValue} }
    'api.v1.skills.assessments.update': { paramsTuple: [ParamValue,ParamValue]; params: {'skill_id': ParamValue,'id': ParamValue} }
    'api.skills.assessments.update': { paramsTuple: [ParamValue,ParamValue]; params: {'skill_id': ParamValue,'id': ParamValue} }
    'api.v1.skills.assessments.destroy': { paramsTuple: [ParamValue,ParamValue]; params: {'skill_id': ParamValue,'id': ParamValue} }
    'api.skills.assessments.destroy': { paramsTuple: [ParamValue,ParamValue]; params: {'skill_id': ParamValue,'id': ParamValue} }
    'api.v1.skills.category.update': { paramsTuple?: []; params?: {} }
    'api.skills.category.update': { paramsTuple?: []; params?: {} }
    'api.v1.skills.csv.show': { paramsTuple?: []; params?: {} }
    'api.skills.csv.show': { paramsTuple?: []; params?: {} }
    'api.v1.skills.csv.preview': { paramsTuple?: []; params?: {} }
    'api.skills.csv.preview': { paramsTuple?: []; params?: {} }
    'api.v1.skills.csv.store': { paramsTuple?: []; params?: {} }
    'api.skills.csv.store': { paramsTuple?: []; params?: {} }
    'api.v1.readiness.index': { paramsTuple?: []; params?: {} }
    'api.readiness.index': { paramsTuple?: []; params?: {} }
    'api.v1.readiness.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.readiness.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.v1.readiness.store': { paramsTuple?: []; params?: {} }
    'api.readiness.store': { paramsTuple?: []; params?: {} }
    'api.v1.readiness.replace': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.readiness.replace': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.v1.readiness.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.readiness.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.v1.readiness.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.readiness.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.v1.readiness.criteria.index': { paramsTuple: [ParamValue]; params: {'role_id': ParamValue} }
    'api.readiness.criteria.index': { paramsTuple: [ParamValue]; params: {'role_id': ParamValue} }
    'api.v1.readiness.criteria.show': { paramsTuple: [ParamValue,ParamValue]; params: {'role_id': ParamValue,'id': ParamValue} }
    'api.readiness.criteria.show': { paramsTuple: [ParamValue,ParamValue]; params: {'role_id': ParamValue,'id': ParamValue} }
    'api.v1.readiness.criteria.store': { paramsTuple: [ParamValue]; params: {'role_id': ParamValue} }
    'api.readiness.criteria.store': { paramsTuple: [ParamValue]; params: {'role_id': ParamValue} }
    'api.v1.readiness.criteria.replace': { paramsTuple: [ParamValue,ParamValue]; params: {'role_id': ParamValue,'id': ParamValue} }
    'api.readiness.criteria.replace': { paramsTuple: [ParamValue,ParamValue]; params: {'role_id': ParamValue,'id': ParamValue} }
    'api.v1.readiness.criteria.update': { paramsTuple: [ParamValue,ParamValue]; params: {'role_id': ParamValue,'id': ParamValue} }
    'api.readiness.criteria.update': { paramsTuple: [ParamValue,ParamValue]; params: {'role_id': ParamValue,'id': ParamValue} }
    'api.v1.readiness.criteria.destroy': { paramsTuple: [ParamValue,ParamValue]; params: {'role_id': ParamValue,'id': ParamValue} }
    'api.readiness.criteria.destroy': { paramsTuple: [ParamValue,ParamValue]; params: {'role_id': ParamValue,'id': ParamValue} }
    'api.v1.readiness.score.show': { paramsTuple: [ParamValue]; params: {'role_id': ParamValue} }
    'api.readiness.score.show': { paramsTuple: [ParamValue]; params: {'role_id': ParamValue} }
    'api.v1.readiness.snapshots.index': { paramsTuple: [ParamValue]; params: {'role_id': ParamValue} }
    'api.readiness.snapshots.index': { paramsTuple: [ParamValue]; params: {'role_id': ParamValue} }
    'api.v1.readiness.terms.index': { paramsTuple: [ParamValue]; params: {'role_id': ParamValue} }
    'api.readiness.terms.index': { paramsTuple: [ParamValue]; params: {'role_id': ParamValue} }
    'api.v1.readiness.criteria.position.update': { paramsTuple: [ParamValue,ParamValue]; params: {'role_id': ParamValue,'criterion_id': ParamValue} }
    'api.readiness.criteria.position.update': { paramsTuple: [ParamValue,ParamValue]; params: {'role_id': ParamValue,'criterion_id': ParamValue} }
    'api.v1.stories.index': { paramsTuple?: []; params?: {} }
    'api.stories.index': { paramsTuple?: []; params?: {} }
    'api.v1.stories.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.stories.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.v1.stories.store': { paramsTuple?: []; params?: {} }
    'api.stories.store': { paramsTuple?: []; params?: {} }
    'api.v1.stories.replace': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.stories.replace': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.v1.stories.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.stories.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.v1.stories.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.stories.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.v1.items.index': { paramsTuple?: []; params?: {} }
    'api.items.index': { paramsTuple?: []; params?: {} }
    'api.v1.items.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.items.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.v1.items.store': { paramsTuple?: []; params?: {} }
    'api.items.store': { paramsTuple?: []; params?: {} }
    'api.v1.items.replace': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.items.replace': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.v1.items.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.items.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.v1.items.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.items.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.v1.items.cover.show': { paramsTuple: [ParamValue]; params: {'item_id': ParamValue} }
    'api.items.cover.show': { paramsTuple: [ParamValue]; params: {'item_id': ParamValue} }
    'api.v1.items.cover.store': { paramsTuple: [ParamValue]; params: {'item_id': ParamValue} }
    'api.items.cover.store': { paramsTuple: [ParamValue]; params: {'item_id': ParamValue} }
    'api.v1.items.cover.destroy': { paramsTuple: [ParamValue]; params: {'item_id': ParamValue} }
    'api.items.cover.destroy': { paramsTuple: [ParamValue]; params: {'item_id': ParamValue} }
    'api.v1.shared_items.index': { paramsTuple?: []; params?: {} }
    'api.shared_items.index': { paramsTuple?: []; params?: {} }
    'api.v1.shared_items.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.shared_items.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.v1.shared_items.cover.show': { paramsTuple: [ParamValue]; params: {'shared_item_id': ParamValue} }
    'api.shared_items.cover.show': { paramsTuple: [ParamValue]; params: {'shared_item_id': ParamValue} }
    'api.v1.shared_items.take': { paramsTuple: [ParamValue]; params: {'shared_item_id': ParamValue} }
    'api.shared_items.take': { paramsTuple: [ParamValue]; params: {'shared_item_id': ParamValue} }
    'api.v1.categories.index': { paramsTuple?: []; params?: {} }
    'api.categories.index': { paramsTuple?: []; params?: {} }
    'api.v1.shelves.index': { paramsTuple?: []; params?: {} }
    'api.shelves.index': { paramsTuple?: []; params?: {} }
    'api.v1.shelves.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.shelves.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.v1.shelves.store': { paramsTuple?: []; params?: {} }
    'api.shelves.store': { paramsTuple?: []; params?: {} }
    'api.v1.shelves.replace': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.shelves.replace': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.v1.shelves.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.shelves.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.v1.shelves.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.shelves.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.v1.reviews.index': { paramsTuple?: []; params?: {} }
    'api.reviews.index': { paramsTuple?: []; params?: {} }
    'api.v1.reviews.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.reviews.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.v1.reviews.store': { paramsTuple?: []; params?: {} }
    'api.reviews.store': { paramsTuple?: []; params?: {} }
    'api.v1.reviews.replace': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.reviews.replace': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.v1.reviews.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.reviews.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.v1.reviews.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.reviews.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.v1.reviews.steps.index': { paramsTuple: [ParamValue]; params: {'review_id': ParamValue} }
    'api.reviews.steps.index': { paramsTuple: [ParamValue]; params: {'review_id': ParamValue} }
    'api.v1.reviews.steps.completion.store': { paramsTuple: [ParamValue,ParamValue]; params: {'review_id': ParamValue,'step': ParamValue} }
    'api.reviews.steps.completion.store': { paramsTuple: [ParamValue,ParamValue]; params: {'review_id': ParamValue,'step': ParamValue} }
    'api.v1.reviews.steps.completion.destroy': { paramsTuple: [ParamValue,ParamValue]; params: {'review_id': ParamValue,'step': ParamValue} }
    'api.reviews.steps.completion.destroy': { paramsTuple: [ParamValue,ParamValue]; params: {'review_id': ParamValue,'step': ParamValue} }
    'api.v1.reviews.draft.show': { paramsTuple: [ParamValue]; params: {'review_id': ParamValue} }
    'api.reviews.draft.show': { paramsTuple: [ParamValue]; params: {'review_id': ParamValue} }
    'api.v1.reviews.completion.store': { paramsTuple: [ParamValue]; params: {'review_id': ParamValue} }
    'api.reviews.completion.store': { paramsTuple: [ParamValue]; params: {'review_id': ParamValue} }
    'api.v1.reviews.completion.destroy': { paramsTuple: [ParamValue]; params: {'review_id': ParamValue} }
    'api.reviews.completion.destroy': { paramsTuple: [ParamValue]; params: {'review_id': ParamValue} }
    'api.v1.packets.index': { paramsTuple?: []; params?: {} }
    'api.packets.index': { paramsTuple?: []; params?: {} }
    'api.v1.packets.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.packets.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.v1.packets.store': { paramsTuple?: []; params?: {} }
    'api.packets.store': { paramsTuple?: []; params?: {} }
    'api.v1.packets.replace': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.packets.replace': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.v1.packets.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.packets.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.v1.packets.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.packets.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.v1.packets.freeze.store': { paramsTuple: [ParamValue]; params: {'packet_id': ParamValue} }
    'api.packets.freeze.store': { paramsTuple: [ParamValue]; params: {'packet_id': ParamValue} }
    'api.v1.packets.versions.store': { paramsTuple: [ParamValue]; params: {'packet_id': ParamValue} }
    'api.packets.versions.store': { paramsTuple: [ParamValue]; params: {'packet_id': ParamValue} }
    'api.v1.packets.markdown.show': { paramsTuple: [ParamValue]; params: {'packet_id': ParamValue} }
    'api.packets.markdown.show': { paramsTuple: [ParamValue]; params: {'packet_id': ParamValue} }
    'api.v1.packets.pdf.show': { paramsTuple: [ParamValue]; params: {'packet_id': ParamValue} }
    'api.packets.pdf.show': { paramsTuple: [ParamValue]; params: {'packet_id': ParamValue} }
    'api.v1.packets.content.show': { paramsTuple: [ParamValue]; params: {'packet_id': ParamValue} }
    'api.packets.content.show': { paramsTuple: [ParamValue]; params: {'packet_id': ParamValue} }
    'api.v1.packets.shares.index': { paramsTuple: [ParamValue]; params: {'packet_id': ParamValue} }
    'api.packets.shares.index': { paramsTuple: [ParamValue]; params: {'packet_id': ParamValue} }
    'api.v1.packets.shares.store': { paramsTuple: [ParamValue]; params: {'packet_id': ParamValue} }
    'api.packets.shares.store': { paramsTuple: [ParamValue]; params: {'packet_id': ParamValue} }
    'api.v1.packets.shares.show': { paramsTuple: [ParamValue,ParamValue]; params: {'packet_id': ParamValue,'id': ParamValue} }
    'api.packets.shares.show': { paramsTuple: [ParamValue,ParamValue]; params: {'packet_id': ParamValue,'id': ParamValue} }
    'api.v1.packets.shares.destroy': { paramsTuple: [ParamValue,ParamValue]; params: {'packet_id': ParamValue,'id': ParamValue} }
    'api.packets.shares.destroy': { paramsTuple: [ParamValue,ParamValue]; params: {'packet_id': ParamValue,'id': ParamValue} }
    'api.v1.evidence.index': { paramsTuple?: []; params?: {} }
    'api.evidence.index': { paramsTuple?: []; params?: {} }
    'api.v1.evidence.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.evidence.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.v1.evidence.store': { paramsTuple?: []; params?: {} }
    'api.evidence.store': { paramsTuple?: []; params?: {} }
    'api.v1.evidence.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.evidence.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.v1.evidence.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.evidence.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.v1.projects.index': { paramsTuple?: []; params?: {} }
    'api.projects.index': { paramsTuple?: []; params?: {} }
    'api.v1.projects.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.projects.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.v1.projects.store': { paramsTuple?: []; params?: {} }
    'api.projects.store': { paramsTuple?: []; params?: {} }
    'api.v1.projects.replace': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.projects.replace': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.v1.projects.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.projects.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.v1.projects.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.projects.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.v1.projects.archive.store': { paramsTuple: [ParamValue]; params: {'project_id': ParamValue} }
    'api.projects.archive.store': { paramsTuple: [ParamValue]; params: {'project_id': ParamValue} }
    'api.v1.projects.archive.destroy': { paramsTuple: [ParamValue]; params: {'project_id': ParamValue} }
    'api.projects.archive.destroy': { paramsTuple: [ParamValue]; params: {'project_id': ParamValue} }
    'api.v1.projects.position.update': { paramsTuple: [ParamValue]; params: {'project_id': ParamValue} }
    'api.projects.position.update': { paramsTuple: [ParamValue]; params: {'project_id': ParamValue} }
    'api.v1.sections.index': { paramsTuple?: []; params?: {} }
    'api.sections.index': { paramsTuple?: []; params?: {} }
    'api.v1.sections.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.sections.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.v1.sections.store': { paramsTuple?: []; params?: {} }
    'api.sections.store': { paramsTuple?: []; params?: {} }
    'api.v1.sections.replace': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.sections.replace': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.v1.sections.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.sections.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.v1.sections.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.sections.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.v1.sections.position.update': { paramsTuple: [ParamValue]; params: {'section_id': ParamValue} }
    'api.sections.position.update': { paramsTuple: [ParamValue]; params: {'section_id': ParamValue} }
    'api.v1.tags.index': { paramsTuple?: []; params?: {} }
    'api.tags.index': { paramsTuple?: []; params?: {} }
    'api.v1.tags.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.tags.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.v1.tags.replace': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.tags.replace': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.v1.tags.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.tags.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.v1.tags.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.tags.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.v1.tags.merge.store': { paramsTuple: [ParamValue]; params: {'tag_id': ParamValue} }
    'api.tags.merge.store': { paramsTuple: [ParamValue]; params: {'tag_id': ParamValue} }
    'api.v1.filters.index': { paramsTuple?: []; params?: {} }
    'api.filters.index': { paramsTuple?: []; params?: {} }
    'api.v1.filters.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.filters.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.v1.filters.store': { paramsTuple?: []; params?: {} }
    'api.filters.store': { paramsTuple?: []; params?: {} }
    'api.v1.filters.replace': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.filters.replace': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.v1.filters.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.filters.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.v1.filters.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.filters.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.v1.filters.position.update': { paramsTuple: [ParamValue]; params: {'filter_id': ParamValue} }
    'api.filters.position.update': { paramsTuple: [ParamValue]; params: {'filter_id': ParamValue} }
    'api.v1.tasks.index': { paramsTuple?: []; params?: {} }
    'api.tasks.index': { paramsTuple?: []; params?: {} }
    'api.v1.tasks.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.tasks.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.v1.tasks.store': { paramsTuple?: []; params?: {} }
    'api.tasks.store': { paramsTuple?: []; params?: {} }
    'api.v1.tasks.replace': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.tasks.replace': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.v1.tasks.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.tasks.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.v1.tasks.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.tasks.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.v1.tasks.completion.store': { paramsTuple: [ParamValue]; params: {'task_id': ParamValue} }
    'api.tasks.completion.store': { paramsTuple: [ParamValue]; params: {'task_id': ParamValue} }
    'api.v1.tasks.completion.destroy': { paramsTuple: [ParamValue]; params: {'task_id': ParamValue} }
    'api.tasks.completion.destroy': { paramsTuple: [ParamValue]; params: {'task_id': ParamValue} }
    'api.v1.tasks.drop.store': { paramsTuple: [ParamValue]; params: {'task_id': ParamValue} }
    'api.tasks.drop.store': { paramsTuple: [ParamValue]; params: {'task_id': ParamValue} }
    'api.v1.tasks.drop.destroy': { paramsTuple: [ParamValue]; params: {'task_id': ParamValue} }
    'api.tasks.drop.destroy': { paramsTuple: [ParamValue]; params: {'task_id': ParamValue} }
    'api.v1.tasks.skip.store': { paramsTuple: [ParamValue]; params: {'task_id': ParamValue} }
    'api.tasks.skip.store': { paramsTuple: [ParamValue]; params: {'task_id': ParamValue} }
    'api.v1.tasks.plan.update': { paramsTuple: [ParamValue]; params: {'task_id': ParamValue} }
    'api.tasks.plan.update': { paramsTuple: [ParamValue]; params: {'task_id': ParamValue} }
    'api.v1.tasks.plan.destroy': { paramsTuple: [ParamValue]; params: {'task_id': ParamValue} }
    'api.tasks.plan.destroy': { paramsTuple: [ParamValue]; params: {'task_id': ParamValue} }
    'api.v1.tasks.carries.store': { paramsTuple: [ParamValue]; params: {'task_id': ParamValue} }
    'api.tasks.carries.store': { paramsTuple: [ParamValue]; params: {'task_id': ParamValue} }
    'api.v1.tasks.position.update': { paramsTuple: [ParamValue]; params: {'task_id': ParamValue} }
    'api.tasks.position.update': { paramsTuple: [ParamValue]; params: {'task_id': ParamValue} }
    'api.v1.tasks.parent.update': { paramsTuple: [ParamValue]; params: {'task_id': ParamValue} }
    'api.tasks.parent.update': { paramsTuple: [ParamValue]; params: {'task_id': ParamValue} }
    'api.v1.tasks.parent.destroy': { paramsTuple: [ParamValue]; params: {'task_id': ParamValue} }
    'api.tasks.parent.destroy': { paramsTuple: [ParamValue]; params: {'task_id': ParamValue} }
    'api.v1.tasks.blockers.store': { paramsTuple: [ParamValue]; params: {'task_id': ParamValue} }
    'api.tasks.blockers.store': { paramsTuple: [ParamValue]; params: {'task_id': ParamValue} }
    'api.v1.tasks.blockers.destroy': { paramsTuple: [ParamValue,ParamValue]; params: {'task_id': ParamValue,'id': ParamValue} }
    'api.tasks.blockers.destroy': { paramsTuple: [ParamValue,ParamValue]; params: {'task_id': ParamValue,'id': ParamValue} }
    'api.v1.tasks.timer.store': { paramsTuple: [ParamValue]; params: {'task_id': ParamValue} }
    'api.tasks.timer.store': { paramsTuple: [ParamValue]; params: {'task_id': ParamValue} }
    'api.v1.tasks.timer.destroy': { paramsTuple: [ParamValue]; params: {'task_id': ParamValue} }
    'api.tasks.timer.destroy': { paramsTuple: [ParamValue]; params: {'task_id': ParamValue} }
    'api.v1.tasks.subtasks.index': { paramsTuple: [ParamValue]; params: {'task_id': ParamValue} }
    'api.tasks.subtasks.index': { paramsTuple: [ParamValue]; params: {'task_id': ParamValue} }
    'api.v1.tasks.subtasks.store': { paramsTuple: [ParamValue]; params: {'task_id': ParamValue} }
    'api.tasks.subtasks.store': { paramsTuple: [ParamValue]; params: {'task_id': ParamValue} }
    'api.v1.tasks.blockers.index': { paramsTuple: [ParamValue]; params: {'task_id': ParamValue} }
    'api.tasks.blockers.index': { paramsTuple: [ParamValue]; params: {'task_id': ParamValue} }
    'api.v1.tasks.duplicates.store': { paramsTuple: [ParamValue]; params: {'task_id': ParamValue} }
    'api.tasks.duplicates.store': { paramsTuple: [ParamValue]; params: {'task_id': ParamValue} }
    'api.v1.tasks.time_entries.index': { paramsTuple: [ParamValue]; params: {'task_id': ParamValue} }
    'api.tasks.time_entries.index': { paramsTuple: [ParamValue]; params: {'task_id': ParamValue} }
    'api.v1.tasks.time_entries.store': { paramsTuple: [ParamValue]; params: {'task_id': ParamValue} }
    'api.tasks.time_entries.store': { paramsTuple: [ParamValue]; params: {'task_id': ParamValue} }
    'api.v1.tasks.time_entries.destroy': { paramsTuple: [ParamValue,ParamValue]; params: {'task_id': ParamValue,'id': ParamValue} }
    'api.tasks.time_entries.destroy': { paramsTuple: [ParamValue,ParamValue]; params: {'task_id': ParamValue,'id': ParamValue} }
    'api.v1.tasks.parse': { paramsTuple?: []; params?: {} }
    'api.tasks.parse': { paramsTuple?: []; params?: {} }
    'api.v1.tasks.capture': { paramsTuple?: []; params?: {} }
    'api.tasks.capture': { paramsTuple?: []; params?: {} }
    'api.v1.reminders.index': { paramsTuple?: []; params?: {} }
    'api.reminders.index': { paramsTuple?: []; params?: {} }
    'api.v1.tasks.reminders.index': { paramsTuple: [ParamValue]; params: {'task_id': ParamValue} }
    'api.tasks.reminders.index': { paramsTuple: [ParamValue]; params: {'task_id': ParamValue} }
    'api.v1.tasks.reminders.store': { paramsTuple: [ParamValue]; params: {'task_id': ParamValue} }
    'api.tasks.reminders.store': { paramsTuple: [ParamValue]; params: {'task_id': ParamValue} }
    'api.v1.tasks.reminders.destroy': { paramsTuple: [ParamValue,ParamValue]; params: {'task_id': ParamValue,'id': ParamValue} }
    'api.tasks.reminders.destroy': { paramsTuple: [ParamValue,ParamValue]; params: {'task_id': ParamValue,'id': ParamValue} }
    'api.v1.reminders.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.reminders.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.v1.reminders.snooze.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.reminders.snooze.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.v1.reminders.seen.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.reminders.seen.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.v1.tasks.attachments.index': { paramsTuple: [ParamValue]; params: {'task_id': ParamValue} }
    'api.tasks.attachments.index': { paramsTuple: [ParamValue]; params: {'task_id': ParamValue} }
    'api.v1.tasks.attachments.store': { paramsTuple: [ParamValue]; params: {'task_id': ParamValue} }
    'api.tasks.attachments.store': { paramsTuple: [ParamValue]; params: {'task_id': ParamValue} }
    'api.v1.journal.attachments.index': { paramsTuple: [ParamValue]; params: {'entry_id': ParamValue} }
    'api.journal.attachments.index': { paramsTuple: [ParamValue]; params: {'entry_id': ParamValue} }
    'api.v1.journal.attachments.store': { paramsTuple: [ParamValue]; params: {'entry_id': ParamValue} }
    'api.journal.attachments.store': { paramsTuple: [ParamValue]; params: {'entry_id': ParamValue} }
    'api.v1.attachments.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.attachments.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.v1.attachments.content.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.attachments.content.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.v1.attachments.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.attachments.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.v1.days.show': { paramsTuple: [ParamValue]; params: {'day': ParamValue} }
    'api.days.show': { paramsTuple: [ParamValue]; params: {'day': ParamValue} }
    'api.v1.days.plan.store': { paramsTuple: [ParamValue]; params: {'day': ParamValue} }
    'api.days.plan.store': { paramsTuple: [ParamValue]; params: {'day': ParamValue} }
    'api.v1.days.line.update': { paramsTuple: [ParamValue]; params: {'day': ParamValue} }
    'api.days.line.update': { paramsTuple: [ParamValue]; params: {'day': ParamValue} }
    'api.v1.days.shutdown.store': { paramsTuple: [ParamValue]; params: {'day': ParamValue} }
    'api.days.shutdown.store': { paramsTuple: [ParamValue]; params: {'day': ParamValue} }
    'api.v1.days.shutdown.destroy': { paramsTuple: [ParamValue]; params: {'day': ParamValue} }
    'api.days.shutdown.destroy': { paramsTuple: [ParamValue]; params: {'day': ParamValue} }
    'api.v1.days.capacity.update': { paramsTuple: [ParamValue]; params: {'day': ParamValue} }
    'api.days.capacity.update': { paramsTuple: [ParamValue]; params: {'day': ParamValue} }
    'api.v1.days.capacity.destroy': { paramsTuple: [ParamValue]; params: {'day': ParamValue} }
    'api.days.capacity.destroy': { paramsTuple: [ParamValue]; params: {'day': ParamValue} }
    'api.v1.days.carries.store': { paramsTuple: [ParamValue]; params: {'day': ParamValue} }
    'api.days.carries.store': { paramsTuple: [ParamValue]; params: {'day': ParamValue} }
    'api.v1.profile.show': { paramsTuple?: []; params?: {} }
    'api.profile.show': { paramsTuple?: []; params?: {} }
    'api.v1.profile.update': { paramsTuple?: []; params?: {} }
    'api.profile.update': { paramsTuple?: []; params?: {} }
    'api.v1.trash.index': { paramsTuple?: []; params?: {} }
    'api.trash.index': { paramsTuple?: []; params?: {} }
    'api.v1.trash.restorations.store': { paramsTuple: [ParamValue,ParamValue]; params: {'record_type': ParamValue,'id': ParamValue} }
    'api.trash.restorations.store': { paramsTuple: [ParamValue,ParamValue]; params: {'record_type': ParamValue,'id': ParamValue} }
    'api.v1.trash.destroy': { paramsTuple: [ParamValue,ParamValue]; params: {'record_type': ParamValue,'id': ParamValue} }
    'api.trash.destroy': { paramsTuple: [ParamValue,ParamValue]; params: {'record_type': ParamValue,'id': ParamValue} }
    'api.v1.trash.empty': { paramsTuple?: []; params?: {} }
    'api.trash.empty': { paramsTuple?: []; params?: {} }
    'api.v1.webhooks.index': { paramsTuple?: []; params?: {} }
    'api.webhooks.index': { paramsTuple?: []; params?: {} }
    'api.v1.webhooks.show': { paramsTuple: [ParamValue]; params: {'webhook_id': ParamValue} }
    'api.webhooks.show': { paramsTuple: [ParamValue]; params: {'webhook_id': ParamValue} }
    'api.v1.webhooks.store': { paramsTuple?: []; params?: {} }
    'api.webhooks.store': { paramsTuple?: []; params?: {} }
    'api.v1.webhooks.update': { paramsTuple: [ParamValue]; params: {'webhook_id': ParamValue} }
    'api.webhooks.update': { paramsTuple: [ParamValue]; params: {'webhook_id': ParamValue} }
    'api.v1.webhooks.destroy': { paramsTuple: [ParamValue]; params: {'webhook_id': ParamValue} }
    'api.webhooks.destroy': { paramsTuple: [ParamValue]; params: {'webhook_id': ParamValue} }
    'api.v1.webhooks.secret.store': { paramsTuple: [ParamValue]; params: {'webhook_id': ParamValue} }
    'api.webhooks.secret.store': { paramsTuple: [ParamValue]; params: {'webhook_id': ParamValue} }
    'api.v1.webhooks.activation.store': { paramsTuple: [ParamValue]; params: {'webhook_id': ParamValue} }
    'api.webhooks.activation.store': { paramsTuple: [ParamValue]; params: {'webhook_id': ParamValue} }
    'api.v1.webhooks.pings.store': { paramsTuple: [ParamValue]; params: {'webhook_id': ParamValue} }
    'api.webhooks.pings.store': { paramsTuple: [ParamValue]; params: {'webhook_id': ParamValue} }
    'api.v1.webhooks.deliveries.index': { paramsTuple: [ParamValue]; params: {'webhook_id': ParamValue} }
    'api.webhooks.deliveries.index': { paramsTuple: [ParamValue]; params: {'webhook_id': ParamValue} }
    'api.v1.admin.accounts.index': { paramsTuple?: []; params?: {} }
    'api.admin.accounts.index': { paramsTuple?: []; params?: {} }
    'api.v1.admin.accounts.show': { paramsTuple: [ParamValue]; params: {'account_id': ParamValue} }
    'api.admin.accounts.show': { paramsTuple: [ParamValue]; params: {'account_id': ParamValue} }
    'api.v1.admin.accounts.store': { paramsTuple?: []; params?: {} }
    'api.admin.accounts.store': { paramsTuple?: []; params?: {} }
    'api.v1.admin.accounts.password_link.store': { paramsTuple: [ParamValue]; params: {'account_id': ParamValue} }
    'api.admin.accounts.password_link.store': { paramsTuple: [ParamValue]; params: {'account_id': ParamValue} }
    'api.v1.admin.accounts.administration.store': { paramsTuple: [ParamValue]; params: {'account_id': ParamValue} }
    'api.admin.accounts.administration.store': { paramsTuple: [ParamValue]; params: {'account_id': ParamValue} }
    'api.v1.admin.accounts.administration.destroy': { paramsTuple: [ParamValue]; params: {'account_id': ParamValue} }
    'api.admin.accounts.administration.destroy': { paramsTuple: [ParamValue]; params: {'account_id': ParamValue} }
    'api.v1.admin.accounts.suspension.store': { paramsTuple: [ParamValue]; params: {'account_id': ParamValue} }
    'api.admin.accounts.suspension.store': { paramsTuple: [ParamValue]; params: {'account_id': ParamValue} }
    'api.v1.admin.accounts.suspension.destroy': { paramsTuple: [ParamValue]; params: {'account_id': ParamValue} }
    'api.admin.accounts.suspension.destroy': { paramsTuple: [ParamValue]; params: {'account_id': ParamValue} }
    'api.v1.admin.accounts.sessions.destroy': { paramsTuple: [ParamValue]; params: {'account_id': ParamValue} }
    'api.admin.accounts.sessions.destroy': { paramsTuple: [ParamValue]; params: {'account_id': ParamValue} }
    'api.v1.admin.accounts.deletion.store': { paramsTuple: [ParamValue]; params: {'account_id': ParamValue} }
    'api.admin.accounts.deletion.store': { paramsTuple: [ParamValue]; params: {'account_id': ParamValue} }
    'api.v1.admin.accounts.deletion.destroy': { paramsTuple: [ParamValue]; params: {'account_id': ParamValue} }
    'api.admin.accounts.deletion.destroy': { paramsTuple: [ParamValue]; params: {'account_id': ParamValue} }
    'api.v1.admin.invitations.index': { paramsTuple?: []; params?: {} }
    'api.admin.invitations.index': { paramsTuple?: []; params?: {} }
    'api.v1.admin.invitations.store': { paramsTuple?: []; params?: {} }
    'api.admin.invitations.store': { paramsTuple?: []; params?: {} }
    'api.v1.admin.invitations.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.admin.invitations.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.v1.admin.instance.show': { paramsTuple?: []; params?: {} }
    'api.admin.instance.show': { paramsTuple?: []; params?: {} }
    'api.v1.admin.instance.update': { paramsTuple?: []; params?: {} }
    'api.admin.instance.update': { paramsTuple?: []; params?: {} }
    'api.v1.admin.trail.index': { paramsTuple?: []; params?: {} }
    'api.admin.trail.index': { paramsTuple?: []; params?: {} }
    'api.v1.contract': { paramsTuple?: []; params?: {} }
    'api.contract': { paramsTuple?: []; params?: {} }
    'api_docs.index': { paramsTuple?: []; params?: {} }
    'api_docs.show': { paramsTuple: [ParamValue]; params: {'area': ParamValue} }
    'not_found': { paramsTuple: [...ParamValue[]]; params: {'*': ParamValue[]} }
  }
  GET: {
    'sign_up.create': { paramsTuple?: []; params?: {} }
    'session.create': { paramsTuple?: []; params?: {} }
    'password_resets.create': { paramsTuple?: []; params?: {} }
    'password_resets.show': { paramsTuple?: []; params?: {} }
    'password_resets.edit': { paramsTuple: [ParamValue]; params: {'token': ParamValue} }
    'settings.index': { paramsTuple?: []; params?: {} }
    'settings.profile.edit': { paramsTuple?: []; params?: {} }
    'settings.working_hours.edit': { paramsTuple?: []; params?: {} }
    'settings.preferences.edit': { paramsTuple?: []; params?: {} }
    'settings.email.edit': { paramsTuple?: []; params?: {} }
    'settings.password.edit': { paramsTuple?: []; params?: {} }
    'settings.sessions.index': { paramsTuple?: []; params?: {} }
    'settings.tokens.index': { paramsTuple?: []; params?: {} }
    'settings.tokens.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'settings.webhooks.index': { paramsTuple?: []; params?: {} }
    'settings.webhooks.show': { paramsTuple: [ParamValue]; params: {'webhook_id': ParamValue} }
    'admin.index': { paramsTuple?: []; params?: {} }
    'admin.accounts.index': { paramsTuple?: []; params?: {} }
    'admin.accounts.create': { paramsTuple?: []; params?: {} }
    'admin.accounts.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.accounts.administrations.create': { paramsTuple: [ParamValue]; params: {'account_id': ParamValue} }
    'admin.accounts.suspensions.create': { paramsTuple: [ParamValue]; params: {'account_id': ParamValue} }
    'admin.accounts.sessions.create': { paramsTuple: [ParamValue]; params: {'account_id': ParamValue} }
    'admin.accounts.deletions.create': { paramsTuple: [ParamValue]; params: {'account_id': ParamValue} }
    'admin.invitations.index': { paramsTuple?: []; params?: {} }
    'admin.library.index': { paramsTuple?: []; params?: {} }
    'admin.library.create': { paramsTuple?: []; params?: {} }
    'admin.library.edit': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.library.cover.show': { paramsTuple: [ParamValue]; params: {'shared_item_id': ParamValue} }
    'admin.library.cover.create': { paramsTuple: [ParamValue]; params: {'shared_item_id': ParamValue} }
    'admin.categories.index': { paramsTuple?: []; params?: {} }
    'admin.categories.edit': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.instance.edit': { paramsTuple?: []; params?: {} }
    'admin.trail.index': { paramsTuple?: []; params?: {} }
    'today.show': { paramsTuple?: []; params?: {} }
    'days.show': { paramsTuple: [ParamValue]; params: {'day': ParamValue} }
    'days.plans.show': { paramsTuple: [ParamValue]; params: {'day': ParamValue} }
    'days.shutdowns.show': { paramsTuple: [ParamValue]; params: {'day': ParamValue} }
    'focus.show': { paramsTuple?: []; params?: {} }
    'tasks.focuses.show': { paramsTuple: [ParamValue]; params: {'task_id': ParamValue} }
    'tasks.plans.edit': { paramsTuple: [ParamValue]; params: {'task_id': ParamValue} }
    'tasks.index': { paramsTuple?: []; params?: {} }
    'tasks.create': { paramsTuple?: []; params?: {} }
    'tasks.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'tasks.edit': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'quick_add.create': { paramsTuple?: []; params?: {} }
    'reminders.index': { paramsTuple?: []; params?: {} }
    'attachments.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'changes.index': { paramsTuple?: []; params?: {} }
    'trash.index': { paramsTuple?: []; params?: {} }
    'inbox.show': { paramsTuple?: []; params?: {} }
    'upcoming.show': { paramsTuple?: []; params?: {} }
    'calendar.show': { paramsTuple?: []; params?: {} }
    'done_tasks.index': { paramsTuple?: []; params?: {} }
    'filters.index': { paramsTuple?: []; params?: {} }
    'filters.create': { paramsTuple?: []; params?: {} }
    'filters.edit': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'tags.index': { paramsTuple?: []; params?: {} }
    'tags.edit': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'tags.merges.create': { paramsTuple: [ParamValue]; params: {'tag_id': ParamValue} }
    'projects.index': { paramsTuple?: []; params?: {} }
    'projects.create': { paramsTuple?: []; params?: {} }
    'projects.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'projects.edit': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'projects_sections.create': { paramsTuple: [ParamValue]; params: {'project_id': ParamValue} }
    'projects_sections.edit': { paramsTuple: [ParamValue,ParamValue]; params: {'project_id': ParamValue,'id': ParamValue} }
    'projects.boards.show': { paramsTuple: [ParamValue]; params: {'project_id': ParamValue} }
    'help.keyboard': { paramsTuple?: []; params?: {} }
    'style_guide': { paramsTuple?: []; params?: {} }
    'evidence.create': { paramsTuple: [ParamValue,ParamValue]; params: {'end_type': ParamValue,'end_id': ParamValue} }
    'evidence.edit': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'records.index': { paramsTuple?: []; params?: {} }
    'journal.calendar.show': { paramsTuple?: []; params?: {} }
    'journal.on_this_day.show': { paramsTuple?: []; params?: {} }
    'journal_templates.index': { paramsTuple?: []; params?: {} }
    'journal_templates.create': { paramsTuple?: []; params?: {} }
    'journal_templates.edit': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'journal.index': { paramsTuple?: []; params?: {} }
    'journal.create': { paramsTuple?: []; params?: {} }
    'journal.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'journal.edit': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'promises.index': { paramsTuple?: []; params?: {} }
    'meetings.calendar.show': { paramsTuple?: []; params?: {} }
    'meetings.index': { paramsTuple?: []; params?: {} }
    'meetings.create': { paramsTuple?: []; params?: {} }
    'meetings.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'meetings.edit': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'meetings.hold.show': { paramsTuple: [ParamValue]; params: {'meeting_id': ParamValue} }
    'meetings.preparation.show': { paramsTuple: [ParamValue]; params: {'meeting_id': ParamValue} }
    'meetings.minutes.show': { paramsTuple: [ParamValue]; params: {'meeting_id': ParamValue} }
    'meetings.minutes.download': { paramsTuple: [ParamValue]; params: {'meeting_id': ParamValue} }
    'meetings.decisions.edit': { paramsTuple: [ParamValue,ParamValue]; params: {'meeting_id': ParamValue,'id': ParamValue} }
    'meetings.agenda_points.edit': { paramsTuple: [ParamValue,ParamValue]; params: {'meeting_id': ParamValue,'id': ParamValue} }
    'contacts.in_touch.index': { paramsTuple?: []; params?: {} }
    'contacts.birthdays.index': { paramsTuple?: []; params?: {} }
    'contacts.duplicates.index': { paramsTuple?: []; params?: {} }
    'contacts.merges.create': { paramsTuple?: []; params?: {} }
    'contacts.cards.show': { paramsTuple?: []; params?: {} }
    'contacts.cards.create': { paramsTuple?: []; params?: {} }
    'contacts.index': { paramsTuple?: []; params?: {} }
    'contacts.create': { paramsTuple?: []; params?: {} }
    'contacts.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'contacts.edit': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'contacts_talks.edit': { paramsTuple: [ParamValue,ParamValue]; params: {'contact_id': ParamValue,'id': ParamValue} }
    'feedback.themes.show': { paramsTuple?: []; params?: {} }
    'feedback.capture.create': { paramsTuple?: []; params?: {} }
    'feedback.ask.create': { paramsTuple?: []; params?: {} }
    'feedback.index': { paramsTuple?: []; params?: {} }
    'feedback.create': { paramsTuple?: []; params?: {} }
    'feedback.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'feedback.edit': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'energy.day.show': { paramsTuple?: []; params?: {} }
    'energy.week.show': { paramsTuple?: []; params?: {} }
    'energy.csv.show': { paramsTuple?: []; params?: {} }
    'energy.index': { paramsTuple?: []; params?: {} }
    'energy.create': { paramsTuple?: []; params?: {} }
    'energy.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'energy.edit': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'energy.engagement.edit': { paramsTuple: [ParamValue]; params: {'energy_check_in_id': ParamValue} }
    'goals.index': { paramsTuple?: []; params?: {} }
    'goals.create': { paramsTuple?: []; params?: {} }
    'goals.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'goals.edit': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'goals.key_results.create': { paramsTuple: [ParamValue]; params: {'goal_id': ParamValue} }
    'goals.key_results.edit': { paramsTuple: [ParamValue,ParamValue]; params: {'goal_id': ParamValue,'id': ParamValue} }
    'goals.check_ins.edit': { paramsTuple: [ParamValue,ParamValue]; params: {'goal_id': ParamValue,'id': ParamValue} }
    'goals.key_results.milestones.edit': { paramsTuple: [ParamValue,ParamValue,ParamValue]; params: {'goal_id': ParamValue,'key_result_id': ParamValue,'id': ParamValue} }
    'skills.category.edit': { paramsTuple?: []; params?: {} }
    'skills.csv.show': { paramsTuple?: []; params?: {} }
    'skills.csv.create': { paramsTuple?: []; params?: {} }
    'skills.index': { paramsTuple?: []; params?: {} }
    'skills.create': { paramsTuple?: []; params?: {} }
    'skills.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'skills.edit': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'skills_assessments.create': { paramsTuple: [ParamValue]; params: {'skill_id': ParamValue} }
    'skills_assessments.edit': { paramsTuple: [ParamValue,ParamValue]; params: {'skill_id': ParamValue,'id': ParamValue} }
    'readiness.index': { paramsTuple?: []; params?: {} }
    'readiness.create': { paramsTuple?: []; params?: {} }
    'readiness.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'readiness.edit': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'criteria.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'readiness.criteria.create': { paramsTuple: [ParamValue]; params: {'role_id': ParamValue} }
    'readiness.criteria.show': { paramsTuple: [ParamValue,ParamValue]; params: {'role_id': ParamValue,'id': ParamValue} }
    'readiness.criteria.edit': { paramsTuple: [ParamValue,ParamValue]; params: {'role_id': ParamValue,'id': ParamValue} }
    'readiness.advertisement.show': { paramsTuple: [ParamValue]; params: {'role_id': ParamValue} }
    'readiness.advertisement.edit': { paramsTuple: [ParamValue]; params: {'role_id': ParamValue} }
    'stories.index': { paramsTuple?: []; params?: {} }
    'stories.create': { paramsTuple?: []; params?: {} }
    'stories.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'stories.edit': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'items.unapplied.index': { paramsTuple?: []; params?: {} }
    'shared_items.index': { paramsTuple?: []; params?: {} }
    'shared_items.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'shared_items.cover.show': { paramsTuple: [ParamValue]; params: {'shared_item_id': ParamValue} }
    'contributors.portrait.show': { paramsTuple: [ParamValue]; params: {'contributor_id': ParamValue} }
    'items.index': { paramsTuple?: []; params?: {} }
    'items.create': { paramsTuple?: []; params?: {} }
    'items.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'items.edit': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'items.completion.create': { paramsTuple: [ParamValue]; params: {'item_id': ParamValue} }
    'items.cover.show': { paramsTuple: [ParamValue]; params: {'item_id': ParamValue} }
    'items.cover.create': { paramsTuple: [ParamValue]; params: {'item_id': ParamValue} }
    'items.before': { paramsTuple?: []; params?: {} }
    'items.before.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'shelves.index': { paramsTuple?: []; params?: {} }
    'shelves.create': { paramsTuple?: []; params?: {} }
    'shelves.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'shelves.edit': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'reviews.index': { paramsTuple?: []; params?: {} }
    'reviews.create': { paramsTuple?: []; params?: {} }
    'reviews.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'reviews.edit': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'reviews.steps.show': { paramsTuple: [ParamValue,ParamValue]; params: {'review_id': ParamValue,'step': ParamValue} }
    'packets.index': { paramsTuple?: []; params?: {} }
    'packets.create': { paramsTuple?: []; params?: {} }
    'packets.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'packets.edit': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'packets.markdown.show': { paramsTuple: [ParamValue]; params: {'packet_id': ParamValue} }
    'packets.pdf.show': { paramsTuple: [ParamValue]; params: {'packet_id': ParamValue} }
    'shared.show': { paramsTuple: [ParamValue]; params: {'token': ParamValue} }
    'shared.markdown': { paramsTuple: [ParamValue]; params: {'token': ParamValue} }
    'shared.pdf': { paramsTuple: [ParamValue]; params: {'token': ParamValue} }
    'api.v1.changes.index': { paramsTuple?: []; params?: {} }
    'api.changes.index': { paramsTuple?: []; params?: {} }
    'api.v1.history.index': { paramsTuple?: []; params?: {} }
    'api.history.index': { paramsTuple?: []; params?: {} }
    'api.v1.history.show': { paramsTuple: [ParamValue]; params: {'change_id': ParamValue} }
    'api.history.show': { paramsTuple: [ParamValue]; params: {'change_id': ParamValue} }
    'api.v1.journal_templates.index': { paramsTuple?: []; params?: {} }
    'api.journal_templates.index': { paramsTuple?: []; params?: {} }
    'api.v1.journal_templates.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.journal_templates.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.v1.journal_drafts.show': { paramsTuple: [ParamValue]; params: {'day': ParamValue} }
    'api.journal_drafts.show': { paramsTuple: [ParamValue]; params: {'day': ParamValue} }
    'api.v1.journal.index': { paramsTuple?: []; params?: {} }
    'api.journal.index': { paramsTuple?: []; params?: {} }
    'api.v1.journal.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.journal.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.v1.learnings.index': { paramsTuple?: []; params?: {} }
    'api.learnings.index': { paramsTuple?: []; params?: {} }
    'api.v1.learnings.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.learnings.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.v1.meetings.index': { paramsTuple?: []; params?: {} }
    'api.meetings.index': { paramsTuple?: []; params?: {} }
    'api.v1.meetings.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.meetings.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.v1.meetings.agenda_points.index': { paramsTuple: [ParamValue]; params: {'meeting_id': ParamValue} }
    'api.meetings.agenda_points.index': { paramsTuple: [ParamValue]; params: {'meeting_id': ParamValue} }
    'api.v1.meetings.agenda_points.show': { paramsTuple: [ParamValue,ParamValue]; params: {'meeting_id': ParamValue,'id': ParamValue} }
    'api.meetings.agenda_points.show': { paramsTuple: [ParamValue,ParamValue]; params: {'meeting_id': ParamValue,'id': ParamValue} }
    'api.v1.meetings.decisions.index': { paramsTuple: [ParamValue]; params: {'meeting_id': ParamValue} }
    'api.meetings.decisions.index': { paramsTuple: [ParamValue]; params: {'meeting_id': ParamValue} }
    'api.v1.meetings.decisions.show': { paramsTuple: [ParamValue,ParamValue]; params: {'meeting_id': ParamValue,'id': ParamValue} }
    'api.meetings.decisions.show': { paramsTuple: [ParamValue,ParamValue]; params: {'meeting_id': ParamValue,'id': ParamValue} }
    'api.v1.meetings.brief.show': { paramsTuple: [ParamValue]; params: {'meeting_id': ParamValue} }
    'api.meetings.brief.show': { paramsTuple: [ParamValue]; params: {'meeting_id': ParamValue} }
    'api.v1.meetings.agenda.show': { paramsTuple: [ParamValue]; params: {'meeting_id': ParamValue} }
    'api.meetings.agenda.show': { paramsTuple: [ParamValue]; params: {'meeting_id': ParamValue} }
    'api.v1.meetings.minutes.show': { paramsTuple: [ParamValue]; params: {'meeting_id': ParamValue} }
    'api.meetings.minutes.show': { paramsTuple: [ParamValue]; params: {'meeting_id': ParamValue} }
    'api.v1.promises.index': { paramsTuple?: []; params?: {} }
    'api.promises.index': { paramsTuple?: []; params?: {} }
    'api.v1.contacts.cards.show': { paramsTuple?: []; params?: {} }
    'api.contacts.cards.show': { paramsTuple?: []; params?: {} }
    'api.v1.contacts.duplicates.index': { paramsTuple?: []; params?: {} }
    'api.contacts.duplicates.index': { paramsTuple?: []; params?: {} }
    'api.v1.contacts.timeline.index': { paramsTuple: [ParamValue]; params: {'contact_id': ParamValue} }
    'api.contacts.timeline.index': { paramsTuple: [ParamValue]; params: {'contact_id': ParamValue} }
    'api.v1.contacts.in_touch.index': { paramsTuple?: []; params?: {} }
    'api.contacts.in_touch.index': { paramsTuple?: []; params?: {} }
    'api.v1.contacts.birthdays.index': { paramsTuple?: []; params?: {} }
    'api.contacts.birthdays.index': { paramsTuple?: []; params?: {} }
    'api.v1.contacts.index': { paramsTuple?: []; params?: {} }
    'api.contacts.index': { paramsTuple?: []; params?: {} }
    'api.v1.contacts.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.contacts.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.v1.contacts.talks.index': { paramsTuple: [ParamValue]; params: {'contact_id': ParamValue} }
    'api.contacts.talks.index': { paramsTuple: [ParamValue]; params: {'contact_id': ParamValue} }
    'api.v1.contacts.talks.show': { paramsTuple: [ParamValue,ParamValue]; params: {'contact_id': ParamValue,'id': ParamValue} }
    'api.contacts.talks.show': { paramsTuple: [ParamValue,ParamValue]; params: {'contact_id': ParamValue,'id': ParamValue} }
    'api.v1.feedback.themes': { paramsTuple?: []; params?: {} }
    'api.feedback.themes': { paramsTuple?: []; params?: {} }
    'api.v1.feedback.index': { paramsTuple?: []; params?: {} }
    'api.feedback.index': { paramsTuple?: []; params?: {} }
    'api.v1.feedback.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.feedback.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.v1.energy.statements.index': { paramsTuple?: []; params?: {} }
    'api.energy.statements.index': { paramsTuple?: []; params?: {} }
    'api.v1.energy.hours.index': { paramsTuple?: []; params?: {} }
    'api.energy.hours.index': { paramsTuple?: []; params?: {} }
    'api.v1.energy.days.index': { paramsTuple?: []; params?: {} }
    'api.energy.days.index': { paramsTuple?: []; params?: {} }
    'api.v1.energy.proposals.index': { paramsTuple: [ParamValue]; params: {'day': ParamValue} }
    'api.energy.proposals.index': { paramsTuple: [ParamValue]; params: {'day': ParamValue} }
    'api.v1.energy.csv.show': { paramsTuple?: []; params?: {} }
    'api.energy.csv.show': { paramsTuple?: []; params?: {} }
    'api.v1.energy.index': { paramsTuple?: []; params?: {} }
    'api.energy.index': { paramsTuple?: []; params?: {} }
    'api.v1.energy.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.energy.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.v1.goals.index': { paramsTuple?: []; params?: {} }
    'api.goals.index': { paramsTuple?: []; params?: {} }
    'api.v1.goals.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.goals.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.v1.goals.key_results.index': { paramsTuple: [ParamValue]; params: {'goal_id': ParamValue} }
    'api.goals.key_results.index': { paramsTuple: [ParamValue]; params: {'goal_id': ParamValue} }
    'api.v1.goals.key_results.show': { paramsTuple: [ParamValue,ParamValue]; params: {'goal_id': ParamValue,'id': ParamValue} }
    'api.goals.key_results.show': { paramsTuple: [ParamValue,ParamValue]; params: {'goal_id': ParamValue,'id': ParamValue} }
    'api.v1.goals.milestones.index': { paramsTuple: [ParamValue,ParamValue]; params: {'goal_id': ParamValue,'key_result_id': ParamValue} }
    'api.goals.milestones.index': { paramsTuple: [ParamValue,ParamValue]; params: {'goal_id': ParamValue,'key_result_id': ParamValue} }
    'api.v1.goals.milestones.show': { paramsTuple: [ParamValue,ParamValue,ParamValue]; params: {'goal_id': ParamValue,'key_result_id': ParamValue,'id': ParamValue} }
    'api.goals.milestones.show': { paramsTuple: [ParamValue,ParamValue,ParamValue]; params: {'goal_id': ParamValue,'key_result_id': ParamValue,'id': ParamValue} }
    'api.v1.goals.measurements.index': { paramsTuple: [ParamValue,ParamValue]; params: {'goal_id': ParamValue,'key_result_id': ParamValue} }
    'api.goals.measurements.index': { paramsTuple: [ParamValue,ParamValue]; params: {'goal_id': ParamValue,'key_result_id': ParamValue} }
    'api.v1.goals.measurements.show': { paramsTuple: [ParamValue,ParamValue,ParamValue]; params: {'goal_id': ParamValue,'key_result_id': ParamValue,'id': ParamValue} }
    'api.goals.measurements.show': { paramsTuple: [ParamValue,ParamValue,ParamValue]; params: {'goal_id': ParamValue,'key_result_id': ParamValue,'id': ParamValue} }
    'api.v1.goals.check_ins.index': { paramsTuple: [ParamValue]; params: {'goal_id': ParamValue} }
    'api.goals.check_ins.index': { paramsTuple: [ParamValue]; params: {'goal_id': ParamValue} }
    'api.v1.goals.check_ins.show': { paramsTuple: [ParamValue,ParamValue]; params: {'goal_id': ParamValue,'id': ParamValue} }
    'api.goals.check_ins.show': { paramsTuple: [ParamValue,ParamValue]; params: {'goal_id': ParamValue,'id': ParamValue} }
    'api.v1.goals.tasks.index': { paramsTuple: [ParamValue]; params: {'goal_id': ParamValue} }
    'api.goals.tasks.index': { paramsTuple: [ParamValue]; params: {'goal_id': ParamValue} }
    'api.v1.skills.index': { paramsTuple?: []; params?: {} }
    'api.skills.index': { paramsTuple?: []; params?: {} }
    'api.v1.skills.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.skills.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.v1.skills.assessments.index': { paramsTuple: [ParamValue]; params: {'skill_id': ParamValue} }
    'api.skills.assessments.index': { paramsTuple: [ParamValue]; params: {'skill_id': ParamValue} }
    'api.v1.skills.assessments.show': { paramsTuple: [ParamValue,ParamValue]; params: {'skill_id': ParamValue,'id': ParamValue} }
    'api.skills.assessments.show': { paramsTuple: [ParamValue,ParamValue]; params: {'skill_id': ParamValue,'id': ParamValue} }
    'api.v1.skills.csv.show': { paramsTuple?: []; params?: {} }
    'api.skills.csv.show': { paramsTuple?: []; params?: {} }
    'api.v1.readiness.index': { paramsTuple?: []; params?: {} }
    'api.readiness.index': { paramsTuple?: []; params?: {} }
    'api.v1.readiness.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.readiness.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.v1.readiness.criteria.index': { paramsTuple: [ParamValue]; params: {'role_id': ParamValue} }
    'api.readiness.criteria.index': { paramsTuple: [ParamValue]; params: {'role_id': ParamValue} }
    'api.v1.readiness.criteria.show': { paramsTuple: [ParamValue,ParamValue]; params: {'role_id': ParamValue,'id': ParamValue} }
    'api.readiness.criteria.show': { paramsTuple: [ParamValue,ParamValue]; params: {'role_id': ParamValue,'id': ParamValue} }
    'api.v1.readiness.score.show': { paramsTuple: [ParamValue]; params: {'role_id': ParamValue} }
    'api.readiness.score.show': { paramsTuple: [ParamValue]; params: {'role_id': ParamValue} }
    'api.v1.readiness.snapshots.index': { paramsTuple: [ParamValue]; params: {'role_id': ParamValue} }
    'api.readiness.snapshots.index': { paramsTuple: [ParamValue]; params: {'role_id': ParamValue} }
    'api.v1.readiness.terms.index': { paramsTuple: [ParamValue]; params: {'role_id': ParamValue} }
    'api.readiness.terms.index': { paramsTuple: [ParamValue]; params: {'role_id': ParamValue} }
    'api.v1.stories.index': { paramsTuple?: []; params?: {} }
    'api.stories.index': { paramsTuple?: []; params?: {} }
    'api.v1.stories.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.stories.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.v1.items.index': { paramsTuple?: []; params?: {} }
    'api.items.index': { paramsTuple?: []; params?: {} }
    'api.v1.items.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.items.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.v1.items.cover.show': { paramsTuple: [ParamValue]; params: {'item_id': ParamValue} }
    'api.items.cover.show': { paramsTuple: [ParamValue]; params: {'item_id': ParamValue} }
    'api.v1.shared_items.index': { paramsTuple?: []; params?: {} }
    'api.shared_items.index': { paramsTuple?: []; params?: {} }
    'api.v1.shared_items.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.shared_items.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.v1.shared_items.cover.show': { paramsTuple: [ParamValue]; params: {'shared_item_id': ParamValue} }
    'api.shared_items.cover.show': { paramsTuple: [ParamValue]; params: {'shared_item_id': ParamValue} }
    'api.v1.categories.index': { paramsTuple?: []; params?: {} }
    'api.categories.index': { paramsTuple?: []; params?: {} }
    'api.v1.shelves.index': { paramsTuple?: []; params?: {} }
    'api.shelves.index': { paramsTuple?: []; params?: {} }
    'api.v1.shelves.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.shelves.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.v1.reviews.index': { paramsTuple?: []; params?: {} }
    'api.reviews.index': { paramsTuple?: []; params?: {} }
    'api.v1.reviews.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.reviews.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.v1.reviews.steps.index': { paramsTuple: [ParamValue]; params: {'review_id': ParamValue} }
    'api.reviews.steps.index': { paramsTuple: [ParamValue]; params: {'review_id': ParamValue} }
    'api.v1.reviews.draft.show': { paramsTuple: [ParamValue]; params: {'review_id': ParamValue} }
    'api.reviews.draft.show': { paramsTuple: [ParamValue]; params: {'review_id': ParamValue} }
    'api.v1.packets.index': { paramsTuple?: []; params?: {} }
    'api.packets.index': { paramsTuple?: []; params?: {} }
    'api.v1.packets.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.packets.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.v1.packets.markdown.show': { paramsTuple: [ParamValue]; params: {'packet_id': ParamValue} }
    'api.packets.markdown.show': { paramsTuple: [ParamValue]; params: {'packet_id': ParamValue} }
    'api.v1.packets.pdf.show': { paramsTuple: [ParamValue]; params: {'packet_id': ParamValue} }
    'api.packets.pdf.show': { paramsTuple: [ParamValue]; params: {'packet_id': ParamValue} }
    'api.v1.packets.content.show': { paramsTuple: [ParamValue]; params: {'packet_id': ParamValue} }
    'api.packets.content.show': { paramsTuple: [ParamValue]; params: {'packet_id': ParamValue} }
    'api.v1.packets.shares.index': { paramsTuple: [ParamValue]; params: {'packet_id': ParamValue} }
    'api.packets.shares.index': { paramsTuple: [ParamValue]; params: {'packet_id': ParamValue} }
    'api.v1.packets.shares.show': { paramsTuple: [ParamValue,ParamValue]; params: {'packet_id': ParamValue,'id': ParamValue} }
    'api.packets.shares.show': { paramsTuple: [ParamValue,ParamValue]; params: {'packet_id': ParamValue,'id': ParamValue} }
    'api.v1.evidence.index': { paramsTuple?: []; params?: {} }
    'api.evidence.index': { paramsTuple?: []; params?: {} }
    'api.v1.evidence.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.evidence.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.v1.projects.index': { paramsTuple?: []; params?: {} }
    'api.projects.index': { paramsTuple?: []; params?: {} }
    'api.v1.projects.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.projects.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.v1.sections.index': { paramsTuple?: []; params?: {} }
    'api.sections.index': { paramsTuple?: []; params?: {} }
    'api.v1.sections.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.sections.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.v1.tags.index': { paramsTuple?: []; params?: {} }
    'api.tags.index': { paramsTuple?: []; params?: {} }
    'api.v1.tags.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.tags.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.v1.filters.index': { paramsTuple?: []; params?: {} }
    'api.filters.index': { paramsTuple?: []; params?: {} }
    'api.v1.filters.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.filters.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.v1.tasks.index': { paramsTuple?: []; params?: {} }
    'api.tasks.index': { paramsTuple?: []; params?: {} }
    'api.v1.tasks.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.tasks.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.v1.tasks.subtasks.index': { paramsTuple: [ParamValue]; params: {'task_id': ParamValue} }
    'api.tasks.subtasks.index': { paramsTuple: [ParamValue]; params: {'task_id': ParamValue} }
    'api.v1.tasks.blockers.index': { paramsTuple: [ParamValue]; params: {'task_id': ParamValue} }
    'api.tasks.blockers.index': { paramsTuple: [ParamValue]; params: {'task_id': ParamValue} }
    'api.v1.tasks.time_entries.index': { paramsTuple: [ParamValue]; params: {'task_id': ParamValue} }
    'api.tasks.time_entries.index': { paramsTuple: [ParamValue]; params: {'task_id': ParamValue} }
    'api.v1.reminders.index': { paramsTuple?: []; params?: {} }
    'api.reminders.index': { paramsTuple?: []; params?: {} }
    'api.v1.tasks.reminders.index': { paramsTuple: [ParamValue]; params: {'task_id': ParamValue} }
    'api.tasks.reminders.index': { paramsTuple: [ParamValue]; params: {'task_id': ParamValue} }
    'api.v1.reminders.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.reminders.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.v1.tasks.attachments.index': { paramsTuple: [ParamValue]; params: {'task_id': ParamValue} }
    'api.tasks.attachments.index': { paramsTuple: [ParamValue]; params: {'task_id': ParamValue} }
    'api.v1.journal.attachments.index': { paramsTuple: [ParamValue]; params: {'entry_id': ParamValue} }
    'api.journal.attachments.index': { paramsTuple: [ParamValue]; params: {'entry_id': ParamValue} }
    'api.v1.attachments.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.attachments.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.v1.attachments.content.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.attachments.content.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.v1.days.show': { paramsTuple: [ParamValue]; params: {'day': ParamValue} }
    'api.days.show': { paramsTuple: [ParamValue]; params: {'day': ParamValue} }
    'api.v1.profile.show': { paramsTuple?: []; params?: {} }
    'api.profile.show': { paramsTuple?: []; params?: {} }
    'api.v1.trash.index': { paramsTuple?: []; params?: {} }
    'api.trash.index': { paramsTuple?: []; params?: {} }
    'api.v1.webhooks.index': { paramsTuple?: []; params?: {} }
    'api.webhooks.index': { paramsTuple?: []; params?: {} }
    'api.v1.webhooks.show': { paramsTuple: [ParamValue]; params: {'webhook_id': ParamValue} }
    'api.webhooks.show': { paramsTuple: [ParamValue]; params: {'webhook_id': ParamValue} }
    'api.v1.webhooks.deliveries.index': { paramsTuple: [ParamValue]; params: {'webhook_id': ParamValue} }
    'api.webhooks.deliveries.index': { paramsTuple: [ParamValue]; params: {'webhook_id': ParamValue} }
    'api.v1.admin.accounts.index': { paramsTuple?: []; params?: {} }
    'api.admin.accounts.index': { paramsTuple?: []; params?: {} }
    'api.v1.admin.accounts.show': { paramsTuple: [ParamValue]; params: {'account_id': ParamValue} }
    'api.admin.accounts.show': { paramsTuple: [ParamValue]; params: {'account_id': ParamValue} }
    'api.v1.admin.invitations.index': { paramsTuple?: []; params?: {} }
    'api.admin.invitations.index': { paramsTuple?: []; params?: {} }
    'api.v1.admin.instance.show': { paramsTuple?: []; params?: {} }
    'api.admin.instance.show': { paramsTuple?: []; params?: {} }
    'api.v1.admin.trail.index': { paramsTuple?: []; params?: {} }
    'api.admin.trail.index': { paramsTuple?: []; params?: {} }
    'api.v1.contract': { paramsTuple?: []; params?: {} }
    'api.contract': { paramsTuple?: []; params?: {} }
    'api_docs.index': { paramsTuple?: []; params?: {} }
    'api_docs.show': { paramsTuple: [ParamValue]; params: {'area': ParamValue} }
    'not_found': { paramsTuple: [...ParamValue[]]; params: {'*': ParamValue[]} }
  }
  HEAD: {
    'sign_up.create': { paramsTuple?: []; params?: {} }
    'session.create': { paramsTuple?: []; params?: {} }
    'password_resets.create': { paramsTuple?: []; params?: {} }
    'password_resets.show': { paramsTuple?: []; params?: {} }
    'password_resets.edit': { paramsTuple: [ParamValue]; params: {'token': ParamValue} }
    'settings.index': { paramsTuple?: []; params?: {} }
    'settings.profile.edit': { paramsTuple?: []; params?: {} }
    'settings.working_hours.edit': { paramsTuple?: []; params?: {} }
    'settings.preferences.edit': { paramsTuple?: []; params?: {} }
    'settings.email.edit': { paramsTuple?: []; params?: {} }
    'settings.password.edit': { paramsTuple?: []; params?: {} }
    'settings.sessions.index': { paramsTuple?: []; params?: {} }
    'settings.tokens.index': { paramsTuple?: []; params?: {} }
    'settings.tokens.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'settings.webhooks.index': { paramsTuple?: []; params?: {} }
    'settings.webhooks.show': { paramsTuple: [ParamValue]; params: {'webhook_id': ParamValue} }
    'admin.index': { paramsTuple?: []; params?: {} }
    'admin.accounts.index': { paramsTuple?: []; params?: {} }
    'admin.accounts.create': { paramsTuple?: []; params?: {} }
    'admin.accounts.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.accounts.administrations.create': { paramsTuple: [ParamValue]; params: {'account_id': ParamValue} }
    'admin.accounts.suspensions.create': { paramsTuple: [ParamValue]; params: {'account_id': ParamValue} }
    'admin.accounts.sessions.create': { paramsTuple: [ParamValue]; params: {'account_id': ParamValue} }
    'admin.accounts.deletions.create': { paramsTuple: [ParamValue]; params: {'account_id': ParamValue} }
    'admin.invitations.index': { paramsTuple?: []; params?: {} }
    'admin.library.index': { paramsTuple?: []; params?: {} }
    'admin.library.create': { paramsTuple?: []; params?: {} }
    'admin.library.edit': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.library.cover.show': { paramsTuple: [ParamValue]; params: {'shared_item_id': ParamValue} }
    'admin.library.cover.create': { paramsTuple: [ParamValue]; params: {'shared_item_id': ParamValue} }
    'admin.categories.index': { paramsTuple?: []; params?: {} }
    'admin.categories.edit': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.instance.edit': { paramsTuple?: []; params?: {} }
    'admin.trail.index': { paramsTuple?: []; params?: {} }
    'today.show': { paramsTuple?: []; params?: {} }
    'days.show': { paramsTuple: [ParamValue]; params: {'day': ParamValue} }
    'days.plans.show': { paramsTuple: [ParamValue]; params: {'day': ParamValue} }
    'days.shutdowns.show': { paramsTuple: [ParamValue]; params: {'day': ParamValue} }
    'focus.show': { paramsTuple?: []; params?: {} }
    'tasks.focuses.show': { paramsTuple: [ParamValue]; params: {'task_id': ParamValue} }
    'tasks.plans.edit': { paramsTuple: [ParamValue]; params: {'task_id': ParamValue} }
    'tasks.index': { paramsTuple?: []; params?: {} }
    'tasks.create': { paramsTuple?: []; params?: {} }
    'tasks.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'tasks.edit': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'quick_add.create': { paramsTuple?: []; params?: {} }
    'reminders.index': { paramsTuple?: []; params?: {} }
    'attachments.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'changes.index': { paramsTuple?: []; params?: {} }
    'trash.index': { paramsTuple?: []; params?: {} }
    'inbox.show': { paramsTuple?: []; params?: {} }
    'upcoming.show': { paramsTuple?: []; params?: {} }
    'calendar.show': { paramsTuple?: []; params?: {} }
    'done_tasks.index': { paramsTuple?: []; params?: {} }
    'filters.index': { paramsTuple?: []; params?: {} }
    'filters.create': { paramsTuple?: []; params?: {} }
    'filters.edit': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'tags.index': { paramsTuple?: []; params?: {} }
    'tags.edit': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'tags.merges.create': { paramsTuple: [ParamValue]; params: {'tag_id': ParamValue} }
    'projects.index': { paramsTuple?: []; params?: {} }
    'projects.create': { paramsTuple?: []; params?: {} }
    'projects.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'projects.edit': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'projects_sections.create': { paramsTuple: [ParamValue]; params: {'project_id': ParamValue} }
    'projects_sections.edit': { paramsTuple: [ParamValue,ParamValue]; params: {'project_id': ParamValue,'id': ParamValue} }
    'projects.boards.show': { paramsTuple: [ParamValue]; params: {'project_id': ParamValue} }
    'help.keyboard': { paramsTuple?: []; params?: {} }
    'style_guide': { paramsTuple?: []; params?: {} }
    'evidence.create': { paramsTuple: [ParamValue,ParamValue]; params: {'end_type': ParamValue,'end_id': ParamValue} }
    'evidence.edit': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'records.index': { paramsTuple?: []; params?: {} }
    'journal.calendar.show': { paramsTuple?: []; params?: {} }
    'journal.on_this_day.show': { paramsTuple?: []; params?: {} }
    'journal_templates.index': { paramsTuple?: []; params?: {} }
    'journal_templates.create': { paramsTuple?: []; params?: {} }
    'journal_templates.edit': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'journal.index': { paramsTuple?: []; params?: {} }
    'journal.create': { paramsTuple?: []; params?: {} }
    'journal.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'journal.edit': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'promises.index': { paramsTuple?: []; params?: {} }
    'meetings.calendar.show': { paramsTuple?: []; params?: {} }
    'meetings.index': { paramsTuple?: []; params?: {} }
    'meetings.create': { paramsTuple?: []; params?: {} }
    'meetings.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'meetings.edit': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'meetings.hold.show': { paramsTuple: [ParamValue]; params: {'meeting_id': ParamValue} }
    'meetings.preparation.show': { paramsTuple: [ParamValue]; params: {'meeting_id': ParamValue} }
    'meetings.minutes.show': { paramsTuple: [ParamValue]; params: {'meeting_id': ParamValue} }
    'meetings.minutes.download': { paramsTuple: [ParamValue]; params: {'meeting_id': ParamValue} }
    'meetings.decisions.edit': { paramsTuple: [ParamValue,ParamValue]; params: {'meeting_id': ParamValue,'id': ParamValue} }
    'meetings.agenda_points.edit': { paramsTuple: [ParamValue,ParamValue]; params: {'meeting_id': ParamValue,'id': ParamValue} }
    'contacts.in_touch.index': { paramsTuple?: []; params?: {} }
    'contacts.birthdays.index': { paramsTuple?: []; params?: {} }
    'contacts.duplicates.index': { paramsTuple?: []; params?: {} }
    'contacts.merges.create': { paramsTuple?: []; params?: {} }
    'contacts.cards.show': { paramsTuple?: []; params?: {} }
    'contacts.cards.create': { paramsTuple?: []; params?: {} }
    'contacts.index': { paramsTuple?: []; params?: {} }
    'contacts.create': { paramsTuple?: []; params?: {} }
    'contacts.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'contacts.edit': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'contacts_talks.edit': { paramsTuple: [ParamValue,ParamValue]; params: {'contact_id': ParamValue,'id': ParamValue} }
    'feedback.themes.show': { paramsTuple?: []; params?: {} }
    'feedback.capture.create': { paramsTuple?: []; params?: {} }
    'feedback.ask.create': { paramsTuple?: []; params?: {} }
    'feedback.index': { paramsTuple?: []; params?: {} }
    'feedback.create': { paramsTuple?: []; params?: {} }
    'feedback.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'feedback.edit': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'energy.day.show': { paramsTuple?: []; params?: {} }
    'energy.week.show': { paramsTuple?: []; params?: {} }
    'energy.csv.show': { paramsTuple?: []; params?: {} }
    'energy.index': { paramsTuple?: []; params?: {} }
    'energy.create': { paramsTuple?: []; params?: {} }
    'energy.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'energy.edit': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'energy.engagement.edit': { paramsTuple: [ParamValue]; params: {'energy_check_in_id': ParamValue} }
    'goals.index': { paramsTuple?: []; params?: {} }
    'goals.create': { paramsTuple?: []; params?: {} }
    'goals.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'goals.edit': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'goals.key_results.create': { paramsTuple: [ParamValue]; params: {'goal_id': ParamValue} }
    'goals.key_results.edit': { paramsTuple: [ParamValue,ParamValue]; params: {'goal_id': ParamValue,'id': ParamValue} }
    'goals.check_ins.edit': { paramsTuple: [ParamValue,ParamValue]; params: {'goal_id': ParamValue,'id': ParamValue} }
    'goals.key_results.milestones.edit': { paramsTuple: [ParamValue,ParamValue,ParamValue]; params: {'goal_id': ParamValue,'key_result_id': ParamValue,'id': ParamValue} }
    'skills.category.edit': { paramsTuple?: []; params?: {} }
    'skills.csv.show': { paramsTuple?: []; params?: {} }
    'skills.csv.create': { paramsTuple?: []; params?: {} }
    'skills.index': { paramsTuple?: []; params?: {} }
    'skills.create': { paramsTuple?: []; params?: {} }
    'skills.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'skills.edit': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'skills_assessments.create': { paramsTuple: [ParamValue]; params: {'skill_id': ParamValue} }
    'skills_assessments.edit': { paramsTuple: [ParamValue,ParamValue]; params: {'skill_id': ParamValue,'id': ParamValue} }
    'readiness.index': { paramsTuple?: []; params?: {} }
    'readiness.create': { paramsTuple?: []; params?: {} }
    'readiness.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'readiness.edit': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'criteria.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'readiness.criteria.create': { paramsTuple: [ParamValue]; params: {'role_id': ParamValue} }
    'readiness.criteria.show': { paramsTuple: [ParamValue,ParamValue]; params: {'role_id': ParamValue,'id': ParamValue} }
    'readiness.criteria.edit': { paramsTuple: [ParamValue,ParamValue]; params: {'role_id': ParamValue,'id': ParamValue} }
    'readiness.advertisement.show': { paramsTuple: [ParamValue]; params: {'role_id': ParamValue} }
    'readiness.advertisement.edit': { paramsTuple: [ParamValue]; params: {'role_id': ParamValue} }
    'stories.index': { paramsTuple?: []; params?: {} }
    'stories.create': { paramsTuple?: []; params?: {} }
    'stories.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'stories.edit': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'items.unapplied.index': { paramsTuple?: []; params?: {} }
    'shared_items.index': { paramsTuple?: []; params?: {} }
    'shared_items.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'shared_items.cover.show': { paramsTuple: [ParamValue]; params: {'shared_item_id': ParamValue} }
    'contributors.portrait.show': { paramsTuple: [ParamValue]; params: {'contributor_id': ParamValue} }
    'items.index': { paramsTuple?: []; params?: {} }
    'items.create': { paramsTuple?: []; params?: {} }
    'items.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'items.edit': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'items.completion.create': { paramsTuple: [ParamValue]; params: {'item_id': ParamValue} }
    'items.cover.show': { paramsTuple: [ParamValue]; params: {'item_id': ParamValue} }
    'items.cover.create': { paramsTuple: [ParamValue]; params: {'item_id': ParamValue} }
    'items.before': { paramsTuple?: []; params?: {} }
    'items.before.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'shelves.index': { paramsTuple?: []; params?: {} }
    'shelves.create': { paramsTuple?: []; params?: {} }
    'shelves.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'shelves.edit': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'reviews.index': { paramsTuple?: []; params?: {} }
    'reviews.create': { paramsTuple?: []; params?: {} }
    'reviews.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'reviews.edit': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'reviews.steps.show': { paramsTuple: [ParamValue,ParamValue]; params: {'review_id': ParamValue,'step': ParamValue} }
    'packets.index': { paramsTuple?: []; params?: {} }
    'packets.create': { paramsTuple?: []; params?: {} }
    'packets.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'packets.edit': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'packets.markdown.show': { paramsTuple: [ParamValue]; params: {'packet_id': ParamValue} }
    'packets.pdf.show': { paramsTuple: [ParamValue]; params: {'packet_id': ParamValue} }
    'shared.show': { paramsTuple: [ParamValue]; params: {'token': ParamValue} }
    'shared.markdown': { paramsTuple: [ParamValue]; params: {'token': ParamValue} }
    'shared.pdf': { paramsTuple: [ParamValue]; params: {'token': ParamValue} }
    'api.v1.contract': { paramsTuple?: []; params?: {} }
    'api.contract': { paramsTuple?: []; params?: {} }
    'api_docs.index': { paramsTuple?: []; params?: {} }
    'api_docs.show': { paramsTuple: [ParamValue]; params: {'area': ParamValue} }
    'not_found': { paramsTuple: [...ParamValue[]]; params: {'*': ParamValue[]} }
  }
  POST: {
    'sign_up.store': { paramsTuple?: []; params?: {} }
    'session.store': { paramsTuple?: []; params?: {} }
    'password_resets.store': { paramsTuple?: []; params?: {} }
    'session.destroy': { paramsTuple?: []; params?: {} }
    'settings.tokens.store': { paramsTuple?: []; params?: {} }
    'settings.webhooks.store': { paramsTuple?: []; params?: {} }
    'settings.webhooks.activations.store': { paramsTuple: [ParamValue]; params: {'webhook_id': ParamValue} }
    'settings.webhooks.secrets.store': { paramsTuple: [ParamValue]; params: {'webhook_id': ParamValue} }
    'settings.webhooks.pings.store': { paramsTuple: [ParamValue]; params: {'webhook_id': ParamValue} }
    'admin.accounts.store': { paramsTuple?: []; params?: {} }
    'admin.accounts.administrations.store': { paramsTuple: [ParamValue]; params: {'account_id': ParamValue} }
    'admin.accounts.suspensions.store': { paramsTuple: [ParamValue]; params: {'account_id': ParamValue} }
    'admin.accounts.deletions.store': { paramsTuple: [ParamValue]; params: {'account_id': ParamValue} }
    'admin.accounts.password_links.store': { paramsTuple: [ParamValue]; params: {'account_id': ParamValue} }
    'admin.invitations.store': { paramsTuple?: []; params?: {} }
    'admin.library.store': { paramsTuple?: []; params?: {} }
    'admin.library.cover.store': { paramsTuple: [ParamValue]; params: {'shared_item_id': ParamValue} }
    'admin.library.withdrawals.store': { paramsTuple: [ParamValue]; params: {'shared_item_id': ParamValue} }
    'admin.categories.store': { paramsTuple?: []; params?: {} }
    'admin.categories.merge.store': { paramsTuple: [ParamValue]; params: {'category_id': ParamValue} }
    'days.plans.store': { paramsTuple: [ParamValue]; params: {'day': ParamValue} }
    'days.carries.store': { paramsTuple: [ParamValue]; params: {'day': ParamValue} }
    'days.entries.store': { paramsTuple: [ParamValue]; params: {'day': ParamValue} }
    'days.review_dismissals.store': { paramsTuple: [ParamValue]; params: {'day': ParamValue} }
    'days.proposals.store': { paramsTuple: [ParamValue]; params: {'day': ParamValue} }
    'tasks.plans.store': { paramsTuple: [ParamValue]; params: {'task_id': ParamValue} }
    'tasks.carries.store': { paramsTuple: [ParamValue]; params: {'task_id': ParamValue} }
    'tasks.store': { paramsTuple?: []; params?: {} }
    'quick_add.store': { paramsTuple?: []; params?: {} }
    'quick_add.previews.store': { paramsTuple?: []; params?: {} }
    'markdown.previews.store': { paramsTuple?: []; params?: {} }
    'recurrence.previews.store': { paramsTuple?: []; params?: {} }
    'tasks.completions.store': { paramsTuple: [ParamValue]; params: {'task_id': ParamValue} }
    'tasks.drops.store': { paramsTuple: [ParamValue]; params: {'task_id': ParamValue} }
    'tasks.skips.store': { paramsTuple: [ParamValue]; params: {'task_id': ParamValue} }
    'tasks.duplicates.store': { paramsTuple: [ParamValue]; params: {'task_id': ParamValue} }
    'tasks.subtasks.store': { paramsTuple: [ParamValue]; params: {'task_id': ParamValue} }
    'tasks.blockers.store': { paramsTuple: [ParamValue]; params: {'task_id': ParamValue} }
    'tasks.timers.store': { paramsTuple: [ParamValue]; params: {'task_id': ParamValue} }
    'tasks.time_entries.store': { paramsTuple: [ParamValue]; params: {'task_id': ParamValue} }
    'tasks.reminders.store': { paramsTuple: [ParamValue]; params: {'task_id': ParamValue} }
    'tasks.attachments.store': { paramsTuple: [ParamValue]; params: {'task_id': ParamValue} }
    'attachments.store': { paramsTuple?: []; params?: {} }
    'changes.undos.store': { paramsTuple: [ParamValue]; params: {'change_id': ParamValue} }
    'trash.restorations.store': { paramsTuple: [ParamValue,ParamValue]; params: {'record_type': ParamValue,'id': ParamValue} }
    'tasks.bulk_edits.store': { paramsTuple?: []; params?: {} }
    'filters.store': { paramsTuple?: []; params?: {} }
    'tags.merges.store': { paramsTuple: [ParamValue]; params: {'tag_id': ParamValue} }
    'projects.store': { paramsTuple?: []; params?: {} }
    'projects_sections.store': { paramsTuple: [ParamValue]; params: {'project_id': ParamValue} }
    'projects.archives.store': { paramsTuple: [ParamValue]; params: {'project_id': ParamValue} }
    'evidence.store': { paramsTuple: [ParamValue,ParamValue]; params: {'end_type': ParamValue,'end_id': ParamValue} }
    'journal_templates.store': { paramsTuple?: []; params?: {} }
    'journal.store': { paramsTuple?: []; params?: {} }
    'journal.review.store': { paramsTuple: [ParamValue]; params: {'entry_id': ParamValue} }
    'journal.attachments.store': { paramsTuple: [ParamValue]; params: {'entry_id': ParamValue} }
    'meetings.store': { paramsTuple?: []; params?: {} }
    'meetings.completion.store': { paramsTuple: [ParamValue]; params: {'meeting_id': ParamValue} }
    'meetings.action_items.store': { paramsTuple: [ParamValue]; params: {'meeting_id': ParamValue} }
    'meetings.decisions.store': { paramsTuple: [ParamValue]; params: {'meeting_id': ParamValue} }
    'meetings.agenda_points.store': { paramsTuple: [ParamValue]; params: {'meeting_id': ParamValue} }
    'meetings.agenda_points.discussion.store': { paramsTuple: [ParamValue,ParamValue]; params: {'meeting_id': ParamValue,'agenda_point_id': ParamValue} }
    'contacts.merges.store': { paramsTuple?: []; params?: {} }
    'contacts.distinctions.store': { paramsTuple?: []; params?: {} }
    'contacts.cards.store': { paramsTuple?: []; params?: {} }
    'contacts.store': { paramsTuple?: []; params?: {} }
    'contacts_talks.store': { paramsTuple: [ParamValue]; params: {'contact_id': ParamValue} }
    'feedback.capture.store': { paramsTuple?: []; params?: {} }
    'feedback.capture.previews.store': { paramsTuple?: []; params?: {} }
    'feedback.ask.store': { paramsTuple?: []; params?: {} }
    'feedback.store': { paramsTuple?: []; params?: {} }
    'feedback.answer.store': { paramsTuple: [ParamValue]; params: {'remark_id': ParamValue} }
    'feedback.task.store': { paramsTuple: [ParamValue]; params: {'remark_id': ParamValue} }
    'energy.store': { paramsTuple?: []; params?: {} }
    'goals.store': { paramsTuple?: []; params?: {} }
    'goals.tasks.store': { paramsTuple: [ParamValue]; params: {'goal_id': ParamValue} }
    'goals.key_results.store': { paramsTuple: [ParamValue]; params: {'goal_id': ParamValue} }
    'goals.check_ins.store': { paramsTuple: [ParamValue]; params: {'goal_id': ParamValue} }
    'goals.key_results.measurements.store': { paramsTuple: [ParamValue,ParamValue]; params: {'goal_id': ParamValue,'key_result_id': ParamValue} }
    'goals.key_results.milestones.store': { paramsTuple: [ParamValue,ParamValue]; params: {'goal_id': ParamValue,'key_result_id': ParamValue} }
    'goals.key_results.milestones.completions.store': { paramsTuple: [ParamValue,ParamValue,ParamValue]; params: {'goal_id': ParamValue,'key_result_id': ParamValue,'milestone_id': ParamValue} }
    'skills.starter.store': { paramsTuple?: []; params?: {} }
    'skills.csv.store': { paramsTuple?: []; params?: {} }
    'skills.store': { paramsTuple?: []; params?: {} }
    'skills_assessments.store': { paramsTuple: [ParamValue]; params: {'skill_id': ParamValue} }
    'readiness.store': { paramsTuple?: []; params?: {} }
    'readiness.criteria.store': { paramsTuple: [ParamValue]; params: {'role_id': ParamValue} }
    'readiness.criteria.tick.store': { paramsTuple: [ParamValue,ParamValue]; params: {'role_id': ParamValue,'criterion_id': ParamValue} }
    'readiness.terms.store': { paramsTuple: [ParamValue]; params: {'role_id': ParamValue} }
    'stories.store': { paramsTuple?: []; params?: {} }
    'shared_items.copy.store': { paramsTuple: [ParamValue]; params: {'shared_item_id': ParamValue} }
    'items.store': { paramsTuple?: []; params?: {} }
    'items.completion.store': { paramsTuple: [ParamValue]; params: {'item_id': ParamValue} }
    'items.tasks.store': { paramsTuple: [ParamValue]; params: {'item_id': ParamValue} }
    'items.cover.store': { paramsTuple: [ParamValue]; params: {'item_id': ParamValue} }
    'shelves.store': { paramsTuple?: []; params?: {} }
    'reviews.store': { paramsTuple?: []; params?: {} }
    'reviews.completion.store': { paramsTuple: [ParamValue]; params: {'review_id': ParamValue} }
    'reviews.steps.completion.store': { paramsTuple: [ParamValue,ParamValue]; params: {'review_id': ParamValue,'step': ParamValue} }
    'packets.store': { paramsTuple?: []; params?: {} }
    'packets.freeze.store': { paramsTuple: [ParamValue]; params: {'packet_id': ParamValue} }
    'packets.versions.store': { paramsTuple: [ParamValue]; params: {'packet_id': ParamValue} }
    'packets.shares.store': { paramsTuple: [ParamValue]; params: {'packet_id': ParamValue} }
    'api.v1.auth.token': { paramsTuple?: []; params?: {} }
    'api.auth.token': { paramsTuple?: []; params?: {} }
    'api.v1.auth.refresh': { paramsTuple?: []; params?: {} }
    'api.auth.refresh': { paramsTuple?: []; params?: {} }
    'api.v1.auth.logout': { paramsTuple?: []; params?: {} }
    'api.auth.logout': { paramsTuple?: []; params?: {} }
    'api.v1.batch.store': { paramsTuple?: []; params?: {} }
    'api.batch.store': { paramsTuple?: []; params?: {} }
    'api.v1.history.undo.store': { paramsTuple: [ParamValue]; params: {'change_id': ParamValue} }
    'api.history.undo.store': { paramsTuple: [ParamValue]; params: {'change_id': ParamValue} }
    'api.v1.journal_templates.store': { paramsTuple?: []; params?: {} }
    'api.journal_templates.store': { paramsTuple?: []; params?: {} }
    'api.v1.journal_drafts.store': { paramsTuple: [ParamValue]; params: {'day': ParamValue} }
    'api.journal_drafts.store': { paramsTuple: [ParamValue]; params: {'day': ParamValue} }
    'api.v1.journal.store': { paramsTuple?: []; params?: {} }
    'api.journal.store': { paramsTuple?: []; params?: {} }
    'api.v1.learnings.store': { paramsTuple?: []; params?: {} }
    'api.learnings.store': { paramsTuple?: []; params?: {} }
    'api.v1.learnings.review.store': { paramsTuple: [ParamValue]; params: {'learning_id': ParamValue} }
    'api.learnings.review.store': { paramsTuple: [ParamValue]; params: {'learning_id': ParamValue} }
    'api.v1.meetings.store': { paramsTuple?: []; params?: {} }
    'api.meetings.store': { paramsTuple?: []; params?: {} }
    'api.v1.meetings.agenda_points.store': { paramsTuple: [ParamValue]; params: {'meeting_id': ParamValue} }
    'api.meetings.agenda_points.store': { paramsTuple: [ParamValue]; params: {'meeting_id': ParamValue} }
    'api.v1.meetings.agenda_points.discussion.store': { paramsTuple: [ParamValue,ParamValue]; params: {'meeting_id': ParamValue,'agenda_point_id': ParamValue} }
    'api.meetings.agenda_points.discussion.store': { paramsTuple: [ParamValue,ParamValue]; params: {'meeting_id': ParamValue,'agenda_point_id': ParamValue} }
    'api.v1.meetings.decisions.store': { paramsTuple: [ParamValue]; params: {'meeting_id': ParamValue} }
    'api.meetings.decisions.store': { paramsTuple: [ParamValue]; params: {'meeting_id': ParamValue} }
    'api.v1.meetings.preparation.store': { paramsTuple: [ParamValue]; params: {'meeting_id': ParamValue} }
    'api.meetings.preparation.store': { paramsTuple: [ParamValue]; params: {'meeting_id': ParamValue} }
    'api.v1.meetings.completion.store': { paramsTuple: [ParamValue]; params: {'meeting_id': ParamValue} }
    'api.meetings.completion.store': { paramsTuple: [ParamValue]; params: {'meeting_id': ParamValue} }
    'api.v1.contacts.cards.preview': { paramsTuple?: []; params?: {} }
    'api.contacts.cards.preview': { paramsTuple?: []; params?: {} }
    'api.v1.contacts.cards.store': { paramsTuple?: []; params?: {} }
    'api.contacts.cards.store': { paramsTuple?: []; params?: {} }
    'api.v1.contacts.merge.preview': { paramsTuple: [ParamValue]; params: {'contact_id': ParamValue} }
    'api.contacts.merge.preview': { paramsTuple: [ParamValue]; params: {'contact_id': ParamValue} }
    'api.v1.contacts.merge.store': { paramsTuple: [ParamValue]; params: {'contact_id': ParamValue} }
    'api.contacts.merge.store': { paramsTuple: [ParamValue]; params: {'contact_id': ParamValue} }
    'api.v1.contacts.store': { paramsTuple?: []; params?: {} }
    'api.contacts.store': { paramsTuple?: []; params?: {} }
    'api.v1.contacts.talks.store': { paramsTuple: [ParamValue]; params: {'contact_id': ParamValue} }
    'api.contacts.talks.store': { paramsTuple: [ParamValue]; params: {'contact_id': ParamValue} }
    'api.v1.feedback.parse': { paramsTuple?: []; params?: {} }
    'api.feedback.parse': { paramsTuple?: []; params?: {} }
    'api.v1.feedback.capture': { paramsTuple?: []; params?: {} }
    'api.feedback.capture': { paramsTuple?: []; params?: {} }
    'api.v1.feedback.store': { paramsTuple?: []; params?: {} }
    'api.feedback.store': { paramsTuple?: []; params?: {} }
    'api.v1.feedback.answer.store': { paramsTuple: [ParamValue]; params: {'remark_id': ParamValue} }
    'api.feedback.answer.store': { paramsTuple: [ParamValue]; params: {'remark_id': ParamValue} }
    'api.v1.feedback.task.store': { paramsTuple: [ParamValue]; params: {'remark_id': ParamValue} }
    'api.feedback.task.store': { paramsTuple: [ParamValue]; params: {'remark_id': ParamValue} }
    'api.v1.energy.store': { paramsTuple?: []; params?: {} }
    'api.energy.store': { paramsTuple?: []; params?: {} }
    'api.v1.goals.store': { paramsTuple?: []; params?: {} }
    'api.goals.store': { paramsTuple?: []; params?: {} }
    'api.v1.goals.key_results.store': { paramsTuple: [ParamValue]; params: {'goal_id': ParamValue} }
    'api.goals.key_results.store': { paramsTuple: [ParamValue]; params: {'goal_id': ParamValue} }
    'api.v1.goals.milestones.store': { paramsTuple: [ParamValue,ParamValue]; params: {'goal_id': ParamValue,'key_result_id': ParamValue} }
    'api.goals.milestones.store': { paramsTuple: [ParamValue,ParamValue]; params: {'goal_id': ParamValue,'key_result_id': ParamValue} }
    'api.v1.goals.measurements.store': { paramsTuple: [ParamValue,ParamValue]; params: {'goal_id': ParamValue,'key_result_id': ParamValue} }
    'api.goals.measurements.store': { paramsTuple: [ParamValue,ParamValue]; params: {'goal_id': ParamValue,'key_result_id': ParamValue} }
    'api.v1.goals.check_ins.store': { paramsTuple: [ParamValue]; params: {'goal_id': ParamValue} }
    'api.goals.check_ins.store': { paramsTuple: [ParamValue]; params: {'goal_id': ParamValue} }
    'api.v1.goals.tasks.store': { paramsTuple: [ParamValue]; params: {'goal_id': ParamValue} }
    'api.goals.tasks.store': { paramsTuple: [ParamValue]; params: {'goal_id': ParamValue} }
    'api.v1.skills.store': { paramsTuple?: []; params?: {} }
    'api.skills.store': { paramsTuple?: []; params?: {} }
    'api.v1.skills.assessments.store': { paramsTuple: [ParamValue]; params: {'skill_id': ParamValue} }
    'api.skills.assessments.store': { paramsTuple: [ParamValue]; params: {'skill_id': ParamValue} }
    'api.v1.skills.csv.preview': { paramsTuple?: []; params?: {} }
    'api.skills.csv.preview': { paramsTuple?: []; params?: {} }
    'api.v1.skills.csv.store': { paramsTuple?: []; params?: {} }
    'api.skills.csv.store': { paramsTuple?: []; params?: {} }
    'api.v1.readiness.store': { paramsTuple?: []; params?: {} }
    'api.readiness.store': { paramsTuple?: []; params?: {} }
    'api.v1.readiness.criteria.store': { paramsTuple: [ParamValue]; params: {'role_id': ParamValue} }
    'api.readiness.criteria.store': { paramsTuple: [ParamValue]; params: {'role_id': ParamValue} }
    'api.v1.stories.store': { paramsTuple?: []; params?: {} }
    'api.stories.store': { paramsTuple?: []; params?: {} }
    'api.v1.items.store': { paramsTuple?: []; params?: {} }
    'api.items.store': { paramsTuple?: []; params?: {} }
    'api.v1.items.cover.store': { paramsTuple: [ParamValue]; params: {'item_id': ParamValue} }
    'api.items.cover.store': { paramsTuple: [ParamValue]; params: {'item_id': ParamValue} }
    'api.v1.shared_items.take': { paramsTuple: [ParamValue]; params: {'shared_item_id': ParamValue} }
    'api.shared_items.take': { paramsTuple: [ParamValue]; params: {'shared_item_id': ParamValue} }
    'api.v1.shelves.store': { paramsTuple?: []; params?: {} }
    'api.shelves.store': { paramsTuple?: []; params?: {} }
    'api.v1.reviews.store': { paramsTuple?: []; params?: {} }
    'api.reviews.store': { paramsTuple?: []; params?: {} }
    'api.v1.reviews.steps.completion.store': { paramsTuple: [ParamValue,ParamValue]; params: {'review_id': ParamValue,'step': ParamValue} }
    'api.reviews.steps.completion.store': { paramsTuple: [ParamValue,ParamValue]; params: {'review_id': ParamValue,'step': ParamValue} }
    'api.v1.reviews.completion.store': { paramsTuple: [ParamValue]; params: {'review_id': ParamValue} }
    'api.reviews.completion.store': { paramsTuple: [ParamValue]; params: {'review_id': ParamValue} }
    'api.v1.packets.store': { paramsTuple?: []; params?: {} }
    'api.packets.store': { paramsTuple?: []; params?: {} }
    'api.v1.packets.freeze.store': { paramsTuple: [ParamValue]; params: {'packet_id': ParamValue} }
    'api.packets.freeze.store': { paramsTuple: [ParamValue]; params: {'packet_id': ParamValue} }
    'api.v1.packets.versions.store': { paramsTuple: [ParamValue]; params: {'packet_id': ParamValue} }
    'api.packets.versions.store': { paramsTuple: [ParamValue]; params: {'packet_id': ParamValue} }
    'api.v1.packets.shares.store': { paramsTuple: [ParamValue]; params: {'packet_id': ParamValue} }
    'api.packets.shares.store': { paramsTuple: [ParamValue]; params: {'packet_id': ParamValue} }
    'api.v1.evidence.store': { paramsTuple?: []; params?: {} }
    'api.evidence.store': { paramsTuple?: []; params?: {} }
    'api.v1.projects.store': { paramsTuple?: []; params?: {} }
    'api.projects.store': { paramsTuple?: []; params?: {} }
    'api.v1.projects.archive.store': { paramsTuple: [ParamValue]; params: {'project_id': ParamValue} }
    'api.projects.archive.store': { paramsTuple: [ParamValue]; params: {'project_id': ParamValue} }
    'api.v1.sections.store': { paramsTuple?: []; params?: {} }
    'api.sections.store': { paramsTuple?: []; params?: {} }
    'api.v1.tags.merge.store': { paramsTuple: [ParamValue]; params: {'tag_id': ParamValue} }
    'api.tags.merge.store': { paramsTuple: [ParamValue]; params: {'tag_id': ParamValue} }
    'api.v1.filters.store': { paramsTuple?: []; params?: {} }
    'api.filters.store': { paramsTuple?: []; params?: {} }
    'api.v1.tasks.store': { paramsTuple?: []; params?: {} }
    'api.tasks.store': { paramsTuple?: []; params?: {} }
    'api.v1.tasks.completion.store': { paramsTuple: [ParamValue]; params: {'task_id': ParamValue} }
    'api.tasks.completion.store': { paramsTuple: [ParamValue]; params: {'task_id': ParamValue} }
    'api.v1.tasks.drop.store': { paramsTuple: [ParamValue]; params: {'task_id': ParamValue} }
    'api.tasks.drop.store': { paramsTuple: [ParamValue]; params: {'task_id': ParamValue} }
    'api.v1.tasks.skip.store': { paramsTuple: [ParamValue]; params: {'task_id': ParamValue} }
    'api.tasks.skip.store': { paramsTuple: [ParamValue]; params: {'task_id': ParamValue} }
    'api.v1.tasks.carries.store': { paramsTuple: [ParamValue]; params: {'task_id': ParamValue} }
    'api.tasks.carries.store': { paramsTuple: [ParamValue]; params: {'task_id': ParamValue} }
    'api.v1.tasks.blockers.store': { paramsTuple: [ParamValue]; params: {'task_id': ParamValue} }
    'api.tasks.blockers.store': { paramsTuple: [ParamValue]; params: {'task_id': ParamValue} }
    'api.v1.tasks.timer.store': { paramsTuple: [ParamValue]; params: {'task_id': ParamValue} }
    'api.tasks.timer.store': { paramsTuple: [ParamValue]; params: {'task_id': ParamValue} }
    'api.v1.tasks.subtasks.store': { paramsTuple: [ParamValue]; params: {'task_id': ParamValue} }
    'api.tasks.subtasks.store': { paramsTuple: [ParamValue]; params: {'task_id': ParamValue} }
    'api.v1.tasks.duplicates.store': { paramsTuple: [ParamValue]; params: {'task_id': ParamValue} }
    'api.tasks.duplicates.store': { paramsTuple: [ParamValue]; params: {'task_id': ParamValue} }
    'api.v1.tasks.time_entries.store': { paramsTuple: [ParamValue]; params: {'task_id': ParamValue} }
    'api.tasks.time_entries.store': { paramsTuple: [ParamValue]; params: {'task_id': ParamValue} }
    'api.v1.tasks.parse': { paramsTuple?: []; params?: {} }
    'api.tasks.parse': { paramsTuple?: []; params?: {} }
    'api.v1.tasks.capture': { paramsTuple?: []; params?: {} }
    'api.tasks.capture': { paramsTuple?: []; params?: {} }
    'api.v1.tasks.reminders.store': { paramsTuple: [ParamValue]; params: {'task_id': ParamValue} }
    'api.tasks.reminders.store': { paramsTuple: [ParamValue]; params: {'task_id': ParamValue} }
    'api.v1.reminders.snooze.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.reminders.snooze.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.v1.reminders.seen.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.reminders.seen.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.v1.tasks.attachments.store': { paramsTuple: [ParamValue]; params: {'task_id': ParamValue} }
    'api.tasks.attachments.store': { paramsTuple: [ParamValue]; params: {'task_id': ParamValue} }
    'api.v1.journal.attachments.store': { paramsTuple: [ParamValue]; params: {'entry_id': ParamValue} }
    'api.journal.attachments.store': { paramsTuple: [ParamValue]; params: {'entry_id': ParamValue} }
    'api.v1.days.plan.store': { paramsTuple: [ParamValue]; params: {'day': ParamValue} }
    'api.days.plan.store': { paramsTuple: [ParamValue]; params: {'day': ParamValue} }
    'api.v1.days.shutdown.store': { paramsTuple: [ParamValue]; params: {'day': ParamValue} }
    'api.days.shutdown.store': { paramsTuple: [ParamValue]; params: {'day': ParamValue} }
    'api.v1.days.carries.store': { paramsTuple: [ParamValue]; params: {'day': ParamValue} }
    'api.days.carries.store': { paramsTuple: [ParamValue]; params: {'day': ParamValue} }
    'api.v1.trash.restorations.store': { paramsTuple: [ParamValue,ParamValue]; params: {'record_type': ParamValue,'id': ParamValue} }
    'api.trash.restorations.store': { paramsTuple: [ParamValue,ParamValue]; params: {'record_type': ParamValue,'id': ParamValue} }
    'api.v1.webhooks.store': { paramsTuple?: []; params?: {} }
    'api.webhooks.store': { paramsTuple?: []; params?: {} }
    'api.v1.webhooks.secret.store': { paramsTuple: [ParamValue]; params: {'webhook_id': ParamValue} }
    'api.webhooks.secret.store': { paramsTuple: [ParamValue]; params: {'webhook_id': ParamValue} }
    'api.v1.webhooks.activation.store': { paramsTuple: [ParamValue]; params: {'webhook_id': ParamValue} }
    'api.webhooks.activation.store': { paramsTuple: [ParamValue]; params: {'webhook_id': ParamValue} }
    'api.v1.webhooks.pings.store': { paramsTuple: [ParamValue]; params: {'webhook_id': ParamValue} }
    'api.webhooks.pings.store': { paramsTuple: [ParamValue]; params: {'webhook_id': ParamValue} }
    'api.v1.admin.accounts.store': { paramsTuple?: []; params?: {} }
    'api.admin.accounts.store': { paramsTuple?: []; params?: {} }
    'api.v1.admin.accounts.password_link.store': { paramsTuple: [ParamValue]; params: {'account_id': ParamValue} }
    'api.admin.accounts.password_link.store': { paramsTuple: [ParamValue]; params: {'account_id': ParamValue} }
    'api.v1.admin.accounts.administration.store': { paramsTuple: [ParamValue]; params: {'account_id': ParamValue} }
    'api.admin.accounts.administration.store': { paramsTuple: [ParamValue]; params: {'account_id': ParamValue} }
    'api.v1.admin.accounts.suspension.store': { paramsTuple: [ParamValue]; params: {'account_id': ParamValue} }
    'api.admin.accounts.suspension.store': { paramsTuple: [ParamValue]; params: {'account_id': ParamValue} }
    'api.v1.admin.accounts.deletion.store': { paramsTuple: [ParamValue]; params: {'account_id': ParamValue} }
    'api.admin.accounts.deletion.store': { paramsTuple: [ParamValue]; params: {'account_id': ParamValue} }
    'api.v1.admin.invitations.store': { paramsTuple?: []; params?: {} }
    'api.admin.invitations.store': { paramsTuple?: []; params?: {} }
  }
  PUT: {
    'password_resets.update': { paramsTuple: [ParamValue]; params: {'token': ParamValue} }
    'settings.profile.update': { paramsTuple?: []; params?: {} }
    'settings.working_hours.update': { paramsTuple?: []; params?: {} }
    'settings.preferences.update': { paramsTuple?: []; params?: {} }
    'settings.email.update': { paramsTuple?: []; params?: {} }
    'settings.password.update': { paramsTuple?: []; params?: {} }
    'settings.webhooks.update': { paramsTuple: [ParamValue]; params: {'webhook_id': ParamValue} }
    'admin.library.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.categories.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.instance.update': { paramsTuple?: []; params?: {} }
    'days.update': { paramsTuple: [ParamValue]; params: {'day': ParamValue} }
    'days.capacities.update': { paramsTuple: [ParamValue]; params: {'day': ParamValue} }
    'tasks.estimates.update': { paramsTuple: [ParamValue]; params: {'task_id': ParamValue} }
    'tasks.plans.update': { paramsTuple: [ParamValue]; params: {'task_id': ParamValue} }
    'tasks.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'tasks.titles.update': { paramsTuple: [ParamValue]; params: {'task_id': ParamValue} }
    'tasks.parents.update': { paramsTuple: [ParamValue]; params: {'task_id': ParamValue} }
    'reminders.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'tasks.positions.update': { paramsTuple: [ParamValue]; params: {'task_id': ParamValue} }
    'tasks.days.update': { paramsTuple: [ParamValue,ParamValue?]; params: {'task_id': ParamValue,'kind'?: ParamValue} }
    'filters.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'filters.positions.update': { paramsTuple: [ParamValue]; params: {'filter_id': ParamValue} }
    'tags.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'projects.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'projects_sections.update': { paramsTuple: [ParamValue,ParamValue]; params: {'project_id': ParamValue,'id': ParamValue} }
    'projects.positions.update': { paramsTuple: [ParamValue]; params: {'project_id': ParamValue} }
    'sections.positions.update': { paramsTuple: [ParamValue]; params: {'section_id': ParamValue} }
    'evidence.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'journal_templates.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'journal.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'meetings.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'meetings.preparation.update': { paramsTuple: [ParamValue]; params: {'meeting_id': ParamValue} }
    'meetings.notes.update': { paramsTuple: [ParamValue]; params: {'meeting_id': ParamValue} }
    'meetings.decisions.update': { paramsTuple: [ParamValue,ParamValue]; params: {'meeting_id': ParamValue,'id': ParamValue} }
    'meetings.agenda_points.update': { paramsTuple: [ParamValue,ParamValue]; params: {'meeting_id': ParamValue,'id': ParamValue} }
    'meetings.agenda_points.position.update': { paramsTuple: [ParamValue,ParamValue]; params: {'meeting_id': ParamValue,'agenda_point_id': ParamValue} }
    'contacts.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'contacts_talks.update': { paramsTuple: [ParamValue,ParamValue]; params: {'contact_id': ParamValue,'id': ParamValue} }
    'feedback.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'energy.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'energy.engagement.update': { paramsTuple: [ParamValue]; params: {'energy_check_in_id': ParamValue} }
    'goals.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'goals.statuses.update': { paramsTuple: [ParamValue]; params: {'goal_id': ParamValue} }
    'goals.key_results.update': { paramsTuple: [ParamValue,ParamValue]; params: {'goal_id': ParamValue,'id': ParamValue} }
    'goals.check_ins.update': { paramsTuple: [ParamValue,ParamValue]; params: {'goal_id': ParamValue,'id': ParamValue} }
    'goals.key_results.milestones.update': { paramsTuple: [ParamValue,ParamValue,ParamValue]; params: {'goal_id': ParamValue,'key_result_id': ParamValue,'id': ParamValue} }
    'skills.category.update': { paramsTuple?: []; params?: {} }
    'skills.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'skills_assessments.update': { paramsTuple: [ParamValue,ParamValue]; params: {'skill_id': ParamValue,'id': ParamValue} }
    'readiness.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'readiness.criteria.update': { paramsTuple: [ParamValue,ParamValue]; params: {'role_id': ParamValue,'id': ParamValue} }
    'readiness.criteria.position.update': { paramsTuple: [ParamValue,ParamValue]; params: {'role_id': ParamValue,'criterion_id': ParamValue} }
    'readiness.advertisement.update': { paramsTuple: [ParamValue]; params: {'role_id': ParamValue} }
    'stories.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'items.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'items.status.update': { paramsTuple: [ParamValue]; params: {'item_id': ParamValue} }
    'items.rating.update': { paramsTuple: [ParamValue]; params: {'item_id': ParamValue} }
    'items.shelves.update': { paramsTuple: [ParamValue]; params: {'item_id': ParamValue} }
    'shelves.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'shelves.items.position.update': { paramsTuple: [ParamValue,ParamValue]; params: {'shelf_id': ParamValue,'item_id': ParamValue} }
    'reviews.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'packets.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'packets.lines.update': { paramsTuple: [ParamValue]; params: {'packet_id': ParamValue} }
    'api.v1.journal_templates.replace': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.journal_templates.replace': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.v1.journal.replace': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.journal.replace': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.v1.learnings.replace': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.learnings.replace': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.v1.meetings.replace': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.meetings.replace': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.v1.meetings.agenda_points.replace': { paramsTuple: [ParamValue,ParamValue]; params: {'meeting_id': ParamValue,'id': ParamValue} }
    'api.meetings.agenda_points.replace': { paramsTuple: [ParamValue,ParamValue]; params: {'meeting_id': ParamValue,'id': ParamValue} }
    'api.v1.meetings.agenda_points.position.update': { paramsTuple: [ParamValue,ParamValue]; params: {'meeting_id': ParamValue,'agenda_point_id': ParamValue} }
    'api.meetings.agenda_points.position.update': { paramsTuple: [ParamValue,ParamValue]; params: {'meeting_id': ParamValue,'agenda_point_id': ParamValue} }
    'api.v1.meetings.decisions.replace': { paramsTuple: [ParamValue,ParamValue]; params: {'meeting_id': ParamValue,'id': ParamValue} }
    'api.meetings.decisions.replace': { paramsTuple: [ParamValue,ParamValue]; params: {'meeting_id': ParamValue,'id': ParamValue} }
    'api.v1.contacts.distinctions.update': { paramsTuple: [ParamValue,ParamValue]; params: {'contact_id': ParamValue,'second_contact_id': ParamValue} }
    'api.contacts.distinctions.update': { paramsTuple: [ParamValue,ParamValue]; params: {'contact_id': ParamValue,'second_contact_id': ParamValue} }
    'api.v1.contacts.replace': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.contacts.replace': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.v1.contacts.talks.replace': { paramsTuple: [ParamValue,ParamValue]; params: {'contact_id': ParamValue,'id': ParamValue} }
    'api.contacts.talks.replace': { paramsTuple: [ParamValue,ParamValue]; params: {'contact_id': ParamValue,'id': ParamValue} }
    'api.v1.feedback.replace': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.feedback.replace': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.v1.energy.replace': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.energy.replace': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.v1.energy.engagement.update': { paramsTuple: [ParamValue]; params: {'energy_check_in_id': ParamValue} }
    'api.energy.engagement.update': { paramsTuple: [ParamValue]; params: {'energy_check_in_id': ParamValue} }
    'api.v1.goals.replace': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.goals.replace': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.v1.goals.key_results.replace': { paramsTuple: [ParamValue,ParamValue]; params: {'goal_id': ParamValue,'id': ParamValue} }
    'api.goals.key_results.replace': { paramsTuple: [ParamValue,ParamValue]; params: {'goal_id': ParamValue,'id': ParamValue} }
    'api.v1.goals.milestones.replace': { paramsTuple: [ParamValue,ParamValue,ParamValue]; params: {'goal_id': ParamValue,'key_result_id': ParamValue,'id': ParamValue} }
    'api.goals.milestones.replace': { paramsTuple: [ParamValue,ParamValue,ParamValue]; params: {'goal_id': ParamValue,'key_result_id': ParamValue,'id': ParamValue} }
    'api.v1.goals.measurements.replace': { paramsTuple: [ParamValue,ParamValue,ParamValue]; params: {'goal_id': ParamValue,'key_result_id': ParamValue,'id': ParamValue} }
    'api.goals.measurements.replace': { paramsTuple: [ParamValue,ParamValue,ParamValue]; params: {'goal_id': ParamValue,'key_result_id': ParamValue,'id': ParamValue} }
    'api.v1.goals.check_ins.replace': { paramsTuple: [ParamValue,ParamValue]; params: {'goal_id': ParamValue,'id': ParamValue} }
    'api.goals.check_ins.replace': { paramsTuple: [ParamValue,ParamValue]; params: {'goal_id': ParamValue,'id': ParamValue} }
    'api.v1.skills.replace': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.skills.replace': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.v1.skills.assessments.replace': { paramsTuple: [ParamValue,ParamValue]; params: {'skill_id': ParamValue,'id': ParamValue} }
    'api.skills.assessments.replace': { paramsTuple: [ParamValue,ParamValue]; params: {'skill_id': ParamValue,'id': ParamValue} }
    'api.v1.skills.category.update': { paramsTuple?: []; params?: {} }
    'api.skills.category.update': { paramsTuple?: []; params?: {} }
    'api.v1.readiness.replace': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.readiness.replace': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.v1.readiness.criteria.replace': { paramsTuple: [ParamValue,ParamValue]; params: {'role_id': ParamValue,'id': ParamValue} }
    'api.readiness.criteria.replace': { paramsTuple: [ParamValue,ParamValue]; params: {'role_id': ParamValue,'id': ParamValue} }
    'api.v1.readiness.criteria.position.update': { paramsTuple: [ParamValue,ParamValue]; params: {'role_id': ParamValue,'criterion_id': ParamValue} }
    'api.readiness.criteria.position.update': { paramsTuple: [ParamValue,ParamValue]; params: {'role_id': ParamValue,'criterion_id': ParamValue} }
    'api.v1.stories.replace': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.stories.replace': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.v1.items.replace': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.items.replace': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.v1.shelves.replace': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.shelves.replace': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.v1.reviews.replace': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.reviews.replace': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.v1.packets.replace': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.packets.replace': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.v1.projects.replace': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.projects.replace': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.v1.projects.position.update': { paramsTuple: [ParamValue]; params: {'project_id': ParamValue} }
    'api.projects.position.update': { paramsTuple: [ParamValue]; params: {'project_id': ParamValue} }
    'api.v1.sections.replace': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.sections.replace': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.v1.sections.position.update': { paramsTuple: [ParamValue]; params: {'section_id': ParamValue} }
    'api.sections.position.update': { paramsTuple: [ParamValue]; params: {'section_id': ParamValue} }
    'api.v1.tags.replace': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.tags.replace': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.v1.filters.replace': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.filters.replace': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.v1.filters.position.update': { paramsTuple: [ParamValue]; params: {'filter_id': ParamValue} }
    'api.filters.position.update': { paramsTuple: [ParamValue]; params: {'filter_id': ParamValue} }
    'api.v1.tasks.replace': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.tasks.replace': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.v1.tasks.plan.update': { paramsTuple: [ParamValue]; params: {'task_id': ParamValue} }
    'api.tasks.plan.update': { paramsTuple: [ParamValue]; params: {'task_id': ParamValue} }
    'api.v1.tasks.position.update': { paramsTuple: [ParamValue]; params: {'task_id': ParamValue} }
    'api.tasks.position.update': { paramsTuple: [ParamValue]; params: {'task_id': ParamValue} }
    'api.v1.tasks.parent.update': { paramsTuple: [ParamValue]; params: {'task_id': ParamValue} }
    'api.tasks.parent.update': { paramsTuple: [ParamValue]; params: {'task_id': ParamValue} }
    'api.v1.days.line.update': { paramsTuple: [ParamValue]; params: {'day': ParamValue} }
    'api.days.line.update': { paramsTuple: [ParamValue]; params: {'day': ParamValue} }
    'api.v1.days.capacity.update': { paramsTuple: [ParamValue]; params: {'day': ParamValue} }
    'api.days.capacity.update': { paramsTuple: [ParamValue]; params: {'day': ParamValue} }
    'api.v1.admin.instance.update': { paramsTuple?: []; params?: {} }
    'api.admin.instance.update': { paramsTuple?: []; params?: {} }
  }
  DELETE: {
    'settings.sessions.destroy': { paramsTuple?: []; params?: {} }
    'settings.tokens.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'settings.webhooks.destroy': { paramsTuple: [ParamValue]; params: {'webhook_id': ParamValue} }
    'admin.accounts.administrations.destroy': { paramsTuple: [ParamValue]; params: {'account_id': ParamValue} }
    'admin.accounts.suspensions.destroy': { paramsTuple: [ParamValue]; params: {'account_id': ParamValue} }
    'admin.accounts.sessions.destroy': { paramsTuple: [ParamValue]; params: {'account_id': ParamValue} }
    'admin.accounts.deletions.destroy': { paramsTuple: [ParamValue]; params: {'account_id': ParamValue} }
    'admin.invitations.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.library.cover.destroy': { paramsTuple: [ParamValue]; params: {'shared_item_id': ParamValue} }
    'admin.library.withdrawals.destroy': { paramsTuple: [ParamValue]; params: {'shared_item_id': ParamValue} }
    'admin.categories.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'days.shutdowns.destroy': { paramsTuple: [ParamValue]; params: {'day': ParamValue} }
    'days.capacities.destroy': { paramsTuple: [ParamValue]; params: {'day': ParamValue} }
    'tasks.plans.destroy': { paramsTuple: [ParamValue]; params: {'task_id': ParamValue} }
    'tasks.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'tasks.completions.destroy': { paramsTuple: [ParamValue]; params: {'task_id': ParamValue} }
    'tasks.drops.destroy': { paramsTuple: [ParamValue]; params: {'task_id': ParamValue} }
    'tasks.parents.destroy': { paramsTuple: [ParamValue]; params: {'task_id': ParamValue} }
    'tasks.blockers.destroy': { paramsTuple: [ParamValue,ParamValue]; params: {'task_id': ParamValue,'id': ParamValue} }
    'tasks.timers.destroy': { paramsTuple: [ParamValue]; params: {'task_id': ParamValue} }
    'tasks.time_entries.destroy': { paramsTuple: [ParamValue,ParamValue]; params: {'task_id': ParamValue,'id': ParamValue} }
    'tasks.reminders.destroy': { paramsTuple: [ParamValue,ParamValue]; params: {'task_id': ParamValue,'id': ParamValue} }
    'reminders.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'attachments.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'trash.contents.destroy': { paramsTuple?: []; params?: {} }
    'trash.destroy': { paramsTuple: [ParamValue,ParamValue]; params: {'record_type': ParamValue,'id': ParamValue} }
    'filters.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'tags.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'projects.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'projects_sections.destroy': { paramsTuple: [ParamValue,ParamValue]; params: {'project_id': ParamValue,'id': ParamValue} }
    'projects.archives.destroy': { paramsTuple: [ParamValue]; params: {'project_id': ParamValue} }
    'evidence.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'journal_templates.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'journal.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'journal.review.destroy': { paramsTuple: [ParamValue]; params: {'entry_id': ParamValue} }
    'meetings.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'meetings.preparation.destroy': { paramsTuple: [ParamValue]; params: {'meeting_id': ParamValue} }
    'meetings.completion.destroy': { paramsTuple: [ParamValue]; params: {'meeting_id': ParamValue} }
    'meetings.decisions.destroy': { paramsTuple: [ParamValue,ParamValue]; params: {'meeting_id': ParamValue,'id': ParamValue} }
    'meetings.agenda_points.destroy': { paramsTuple: [ParamValue,ParamValue]; params: {'meeting_id': ParamValue,'id': ParamValue} }
    'meetings.agenda_points.discussion.destroy': { paramsTuple: [ParamValue,ParamValue]; params: {'meeting_id': ParamValue,'agenda_point_id': ParamValue} }
    'contacts.distinctions.destroy': { paramsTuple?: []; params?: {} }
    'contacts.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'contacts_talks.destroy': { paramsTuple: [ParamValue,ParamValue]; params: {'contact_id': ParamValue,'id': ParamValue} }
    'feedback.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'feedback.task.destroy': { paramsTuple: [ParamValue]; params: {'remark_id': ParamValue} }
    'energy.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'goals.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'goals.tasks.destroy': { paramsTuple: [ParamValue,ParamValue]; params: {'goal_id': ParamValue,'id': ParamValue} }
    'goals.key_results.destroy': { paramsTuple: [ParamValue,ParamValue]; params: {'goal_id': ParamValue,'id': ParamValue} }
    'goals.check_ins.destroy': { paramsTuple: [ParamValue,ParamValue]; params: {'goal_id': ParamValue,'id': ParamValue} }
    'goals.key_results.measurements.destroy': { paramsTuple: [ParamValue,ParamValue,ParamValue]; params: {'goal_id': ParamValue,'key_result_id': ParamValue,'id': ParamValue} }
    'goals.key_results.milestones.destroy': { paramsTuple: [ParamValue,ParamValue,ParamValue]; params: {'goal_id': ParamValue,'key_result_id': ParamValue,'id': ParamValue} }
    'goals.key_results.milestones.completions.destroy': { paramsTuple: [ParamValue,ParamValue,ParamValue]; params: {'goal_id': ParamValue,'key_result_id': ParamValue,'milestone_id': ParamValue} }
    'skills.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'skills_assessments.destroy': { paramsTuple: [ParamValue,ParamValue]; params: {'skill_id': ParamValue,'id': ParamValue} }
    'readiness.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'readiness.criteria.destroy': { paramsTuple: [ParamValue,ParamValue]; params: {'role_id': ParamValue,'id': ParamValue} }
    'readiness.criteria.tick.destroy': { paramsTuple: [ParamValue,ParamValue]; params: {'role_id': ParamValue,'criterion_id': ParamValue} }
    'stories.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'items.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'items.cover.destroy': { paramsTuple: [ParamValue]; params: {'item_id': ParamValue} }
    'shelves.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'reviews.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'reviews.completion.destroy': { paramsTuple: [ParamValue]; params: {'review_id': ParamValue} }
    'reviews.steps.completion.destroy': { paramsTuple: [ParamValue,ParamValue]; params: {'review_id': ParamValue,'step': ParamValue} }
    'packets.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'packets.shares.destroy': { paramsTuple: [ParamValue,ParamValue]; params: {'packet_id': ParamValue,'id': ParamValue} }
    'api.v1.journal_templates.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.journal_templates.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.v1.journal.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.journal.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.v1.learnings.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.learnings.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.v1.learnings.review.destroy': { paramsTuple: [ParamValue]; params: {'learning_id': ParamValue} }
    'api.learnings.review.destroy': { paramsTuple: [ParamValue]; params: {'learning_id': ParamValue} }
    'api.v1.meetings.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.meetings.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.v1.meetings.agenda_points.destroy': { paramsTuple: [ParamValue,ParamValue]; params: {'meeting_id': ParamValue,'id': ParamValue} }
    'api.meetings.agenda_points.destroy': { paramsTuple: [ParamValue,ParamValue]; params: {'meeting_id': ParamValue,'id': ParamValue} }
    'api.v1.meetings.agenda_points.discussion.destroy': { paramsTuple: [ParamValue,ParamValue]; params: {'meeting_id': ParamValue,'agenda_point_id': ParamValue} }
    'api.meetings.agenda_points.discussion.destroy': { paramsTuple: [ParamValue,ParamValue]; params: {'meeting_id': ParamValue,'agenda_point_id': ParamValue} }
    'api.v1.meetings.decisions.destroy': { paramsTuple: [ParamValue,ParamValue]; params: {'meeting_id': ParamValue,'id': ParamValue} }
    'api.meetings.decisions.destroy': { paramsTuple: [ParamValue,ParamValue]; params: {'meeting_id': ParamValue,'id': ParamValue} }
    'api.v1.meetings.preparation.destroy': { paramsTuple: [ParamValue]; params: {'meeting_id': ParamValue} }
    'api.meetings.preparation.destroy': { paramsTuple: [ParamValue]; params: {'meeting_id': ParamValue} }
    'api.v1.meetings.completion.destroy': { paramsTuple: [ParamValue]; params: {'meeting_id': ParamValue} }
    'api.meetings.completion.destroy': { paramsTuple: [ParamValue]; params: {'meeting_id': ParamValue} }
    'api.v1.contacts.distinctions.destroy': { paramsTuple: [ParamValue,ParamValue]; params: {'contact_id': ParamValue,'second_contact_id': ParamValue} }
    'api.contacts.distinctions.destroy': { paramsTuple: [ParamValue,ParamValue]; params: {'contact_id': ParamValue,'second_contact_id': ParamValue} }
    'api.v1.contacts.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.contacts.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.v1.contacts.talks.destroy': { paramsTuple: [ParamValue,ParamValue]; params: {'contact_id': ParamValue,'id': ParamValue} }
    'api.contacts.talks.destroy': { paramsTuple: [ParamValue,ParamValue]; params: {'contact_id': ParamValue,'id': ParamValue} }
    'api.v1.feedback.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.feedback.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.v1.feedback.task.destroy': { paramsTuple: [ParamValue]; params: {'remark_id': ParamValue} }
    'api.feedback.task.destroy': { paramsTuple: [ParamValue]; params: {'remark_id': ParamValue} }
    'api.v1.energy.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.energy.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.v1.goals.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.goals.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.v1.goals.key_results.destroy': { paramsTuple: [ParamValue,ParamValue]; params: {'goal_id': ParamValue,'id': ParamValue} }
    'api.goals.key_results.destroy': { paramsTuple: [ParamValue,ParamValue]; params: {'goal_id': ParamValue,'id': ParamValue} }
    'api.v1.goals.milestones.destroy': { paramsTuple: [ParamValue,ParamValue,ParamValue]; params: {'goal_id': ParamValue,'key_result_id': ParamValue,'id': ParamValue} }
    'api.goals.milestones.destroy': { paramsTuple: [ParamValue,ParamValue,ParamValue]; params: {'goal_id': ParamValue,'key_result_id': ParamValue,'id': ParamValue} }
    'api.v1.goals.measurements.destroy': { paramsTuple: [ParamValue,ParamValue,ParamValue]; params: {'goal_id': ParamValue,'key_result_id': ParamValue,'id': ParamValue} }
    'api.goals.measurements.destroy': { paramsTuple: [ParamValue,ParamValue,ParamValue]; params: {'goal_id': ParamValue,'key_result_id': ParamValue,'id': ParamValue} }
    'api.v1.goals.check_ins.destroy': { paramsTuple: [ParamValue,ParamValue]; params: {'goal_id': ParamValue,'id': ParamValue} }
    'api.goals.check_ins.destroy': { paramsTuple: [ParamValue,ParamValue]; params: {'goal_id': ParamValue,'id': ParamValue} }
    'api.v1.goals.tasks.destroy': { paramsTuple: [ParamValue,ParamValue]; params: {'goal_id': ParamValue,'id': ParamValue} }
    'api.goals.tasks.destroy': { paramsTuple: [ParamValue,ParamValue]; params: {'goal_id': ParamValue,'id': ParamValue} }
    'api.v1.skills.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.skills.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.v1.skills.assessments.destroy': { paramsTuple: [ParamValue,ParamValue]; params: {'skill_id': ParamValue,'id': ParamValue} }
    'api.skills.assessments.destroy': { paramsTuple: [ParamValue,ParamValue]; params: {'skill_id': ParamValue,'id': ParamValue} }
    'api.v1.readiness.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.readiness.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.v1.readiness.criteria.destroy': { paramsTuple: [ParamValue,ParamValue]; params: {'role_id': ParamValue,'id': ParamValue} }
    'api.readiness.criteria.destroy': { paramsTuple: [ParamValue,ParamValue]; params: {'role_id': ParamValue,'id': ParamValue} }
    'api.v1.stories.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.stories.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.v1.items.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.items.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.v1.items.cover.destroy': { paramsTuple: [ParamValue]; params: {'item_id': ParamValue} }
    'api.items.cover.destroy': { paramsTuple: [ParamValue]; params: {'item_id': ParamValue} }
    'api.v1.shelves.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.shelves.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.v1.reviews.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.reviews.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.v1.reviews.steps.completion.destroy': { paramsTuple: [ParamValue,ParamValue]; params: {'review_id': ParamValue,'step': ParamValue} }
    'api.reviews.steps.completion.destroy': { paramsTuple: [ParamValue,ParamValue]; params: {'review_id': ParamValue,'step': ParamValue} }
    'api.v1.reviews.completion.destroy': { paramsTuple: [ParamValue]; params: {'review_id': ParamValue} }
    'api.reviews.completion.destroy': { paramsTuple: [ParamValue]; params: {'review_id': ParamValue} }
    'api.v1.packets.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.packets.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.v1.packets.shares.destroy': { paramsTuple: [ParamValue,ParamValue]; params: {'packet_id': ParamValue,'id': ParamValue} }
    'api.packets.shares.destroy': { paramsTuple: [ParamValue,ParamValue]; params: {'packet_id': ParamValue,'id': ParamValue} }
    'api.v1.evidence.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.evidence.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.v1.projects.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.projects.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.v1.projects.archive.destroy': { paramsTuple: [ParamValue]; params: {'project_id': ParamValue} }
    'api.projects.archive.destroy': { paramsTuple: [ParamValue]; params: {'project_id': ParamValue} }
    'api.v1.sections.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.sections.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.v1.tags.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.tags.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.v1.filters.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.filters.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.v1.tasks.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.tasks.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.v1.tasks.completion.destroy': { paramsTuple: [ParamValue]; params: {'task_id': ParamValue} }
    'api.tasks.completion.destroy': { paramsTuple: [ParamValue]; params: {'task_id': ParamValue} }
    'api.v1.tasks.drop.destroy': { paramsTuple: [ParamValue]; params: {'task_id': ParamValue} }
    'api.tasks.drop.destroy': { paramsTuple: [ParamValue]; params: {'task_id': ParamValue} }
    'api.v1.tasks.plan.destroy': { paramsTuple: [ParamValue]; params: {'task_id': ParamValue} }
    'api.tasks.plan.destroy': { paramsTuple: [ParamValue]; params: {'task_id': ParamValue} }
    'api.v1.tasks.parent.destroy': { paramsTuple: [ParamValue]; params: {'task_id': ParamValue} }
    'api.tasks.parent.destroy': { paramsTuple: [ParamValue]; params: {'task_id': ParamValue} }
    'api.v1.tasks.blockers.destroy': { paramsTuple: [ParamValue,ParamValue]; params: {'task_id': ParamValue,'id': ParamValue} }
    'api.tasks.blockers.destroy': { paramsTuple: [ParamValue,ParamValue]; params: {'task_id': ParamValue,'id': ParamValue} }
    'api.v1.tasks.timer.destroy': { paramsTuple: [ParamValue]; params: {'task_id': ParamValue} }
    'api.tasks.timer.destroy': { paramsTuple: [ParamValue]; params: {'task_id': ParamValue} }
    'api.v1.tasks.time_entries.destroy': { paramsTuple: [ParamValue,ParamValue]; params: {'task_id': ParamValue,'id': ParamValue} }
    'api.tasks.time_entries.destroy': { paramsTuple: [ParamValue,ParamValue]; params: {'task_id': ParamValue,'id': ParamValue} }
    'api.v1.tasks.reminders.destroy': { paramsTuple: [ParamValue,ParamValue]; params: {'task_id': ParamValue,'id': ParamValue} }
    'api.tasks.reminders.destroy': { paramsTuple: [ParamValue,ParamValue]; params: {'task_id': ParamValue,'id': ParamValue} }
    'api.v1.attachments.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.attachments.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.v1.days.shutdown.destroy': { paramsTuple: [ParamValue]; params: {'day': ParamValue} }
    'api.days.shutdown.destroy': { paramsTuple: [ParamValue]; params: {'day': ParamValue} }
    'api.v1.days.capacity.destroy': { paramsTuple: [ParamValue]; params: {'day': ParamValue} }
    'api.days.capacity.destroy': { paramsTuple: [ParamValue]; params: {'day': ParamValue} }
    'api.v1.trash.destroy': { paramsTuple: [ParamValue,ParamValue]; params: {'record_type': ParamValue,'id': ParamValue} }
    'api.trash.destroy': { paramsTuple: [ParamValue,ParamValue]; params: {'record_type': ParamValue,'id': ParamValue} }
    'api.v1.trash.empty': { paramsTuple?: []; params?: {} }
    'api.trash.empty': { paramsTuple?: []; params?: {} }
    'api.v1.webhooks.destroy': { paramsTuple: [ParamValue]; params: {'webhook_id': ParamValue} }
    'api.webhooks.destroy': { paramsTuple: [ParamValue]; params: {'webhook_id': ParamValue} }
    'api.v1.admin.accounts.administration.destroy': { paramsTuple: [ParamValue]; params: {'account_id': ParamValue} }
    'api.admin.accounts.administration.destroy': { paramsTuple: [ParamValue]; params: {'account_id': ParamValue} }
    'api.v1.admin.accounts.suspension.destroy': { paramsTuple: [ParamValue]; params: {'account_id': ParamValue} }
    'api.admin.accounts.suspension.destroy': { paramsTuple: [ParamValue]; params: {'account_id': ParamValue} }
    'api.v1.admin.accounts.sessions.destroy': { paramsTuple: [ParamValue]; params: {'account_id': ParamValue} }
    'api.admin.accounts.sessions.destroy': { paramsTuple: [ParamValue]; params: {'account_id': ParamValue} }
    'api.v1.admin.accounts.deletion.destroy': { paramsTuple: [ParamValue]; params: {'account_id': ParamValue} }
    'api.admin.accounts.deletion.destroy': { paramsTuple: [ParamValue]; params: {'account_id': ParamValue} }
    'api.v1.admin.invitations.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.admin.invitations.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
  }
  PATCH: {
    'admin.library.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.categories.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'filters.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'tags.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'projects.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'projects_sections.update': { paramsTuple: [ParamValue,ParamValue]; params: {'project_id': ParamValue,'id': ParamValue} }
    'journal_templates.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'journal.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'meetings.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'meetings.decisions.update': { paramsTuple: [ParamValue,ParamValue]; params: {'meeting_id': ParamValue,'id': ParamValue} }
    'meetings.agenda_points.update': { paramsTuple: [ParamValue,ParamValue]; params: {'meeting_id': ParamValue,'id': ParamValue} }
    'contacts.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'contacts_talks.update': { paramsTuple: [ParamValue,ParamValue]; params: {'contact_id': ParamValue,'id': ParamValue} }
    'feedback.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'energy.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'goals.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'goals.key_results.update': { paramsTuple: [ParamValue,ParamValue]; params: {'goal_id': ParamValue,'id': ParamValue} }
    'goals.check_ins.update': { paramsTuple: [ParamValue,ParamValue]; params: {'goal_id': ParamValue,'id': ParamValue} }
    'goals.key_results.milestones.update': { paramsTuple: [ParamValue,ParamValue,ParamValue]; params: {'goal_id': ParamValue,'key_result_id': ParamValue,'id': ParamValue} }
    'skills.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'skills_assessments.update': { paramsTuple: [ParamValue,ParamValue]; params: {'skill_id': ParamValue,'id': ParamValue} }
    'readiness.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'readiness.criteria.update': { paramsTuple: [ParamValue,ParamValue]; params: {'role_id': ParamValue,'id': ParamValue} }
    'stories.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'items.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'shelves.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'reviews.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'packets.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.v1.journal_templates.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.journal_templates.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.v1.journal.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.journal.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.v1.learnings.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.learnings.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.v1.meetings.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.meetings.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.v1.meetings.agenda_points.update': { paramsTuple: [ParamValue,ParamValue]; params: {'meeting_id': ParamValue,'id': ParamValue} }
    'api.meetings.agenda_points.update': { paramsTuple: [ParamValue,ParamValue]; params: {'meeting_id': ParamValue,'id': ParamValue} }
    'api.v1.meetings.decisions.update': { paramsTuple: [ParamValue,ParamValue]; params: {'meeting_id': ParamValue,'id': ParamValue} }
    'api.meetings.decisions.update': { paramsTuple: [ParamValue,ParamValue]; params: {'meeting_id': ParamValue,'id': ParamValue} }
    'api.v1.contacts.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.contacts.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.v1.contacts.talks.update': { paramsTuple: [ParamValue,ParamValue]; params: {'contact_id': ParamValue,'id': ParamValue} }
    'api.contacts.talks.update': { paramsTuple: [ParamValue,ParamValue]; params: {'contact_id': ParamValue,'id': ParamValue} }
    'api.v1.feedback.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.feedback.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.v1.energy.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.energy.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.v1.goals.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.goals.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.v1.goals.key_results.update': { paramsTuple: [ParamValue,ParamValue]; params: {'goal_id': ParamValue,'id': ParamValue} }
    'api.goals.key_results.update': { paramsTuple: [ParamValue,ParamValue]; params: {'goal_id': ParamValue,'id': ParamValue} }
    'api.v1.goals.milestones.update': { paramsTuple: [ParamValue,ParamValue,ParamValue]; params: {'goal_id': ParamValue,'key_result_id': ParamValue,'id': ParamValue} }
    'api.goals.milestones.update': { paramsTuple: [ParamValue,ParamValue,ParamValue]; params: {'goal_id': ParamValue,'key_result_id': ParamValue,'id': ParamValue} }
    'api.v1.goals.measurements.update': { paramsTuple: [ParamValue,ParamValue,ParamValue]; params: {'goal_id': ParamValue,'key_result_id': ParamValue,'id': ParamValue} }
    'api.goals.measurements.update': { paramsTuple: [ParamValue,ParamValue,ParamValue]; params: {'goal_id': ParamValue,'key_result_id': ParamValue,'id': ParamValue} }
    'api.v1.goals.check_ins.update': { paramsTuple: [ParamValue,ParamValue]; params: {'goal_id': ParamValue,'id': ParamValue} }
    'api.goals.check_ins.update': { paramsTuple: [ParamValue,ParamValue]; params: {'goal_id': ParamValue,'id': ParamValue} }
    'api.v1.skills.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.skills.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.v1.skills.assessments.update': { paramsTuple: [ParamValue,ParamValue]; params: {'skill_id': ParamValue,'id': ParamValue} }
    'api.skills.assessments.update': { paramsTuple: [ParamValue,ParamValue]; params: {'skill_id': ParamValue,'id': ParamValue} }
    'api.v1.readiness.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.readiness.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.v1.readiness.criteria.update': { paramsTuple: [ParamValue,ParamValue]; params: {'role_id': ParamValue,'id': ParamValue} }
    'api.readiness.criteria.update': { paramsTuple: [ParamValue,ParamValue]; params: {'role_id': ParamValue,'id': ParamValue} }
    'api.v1.stories.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.stories.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.v1.items.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.items.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.v1.shelves.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.shelves.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.v1.reviews.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.reviews.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.v1.packets.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.packets.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.v1.evidence.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.evidence.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.v1.projects.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.projects.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.v1.sections.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.sections.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.v1.tags.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.tags.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.v1.filters.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.filters.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.v1.tasks.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.tasks.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.v1.profile.update': { paramsTuple?: []; params?: {} }
    'api.profile.update': { paramsTuple?: []; params?: {} }
    'api.v1.webhooks.update': { paramsTuple: [ParamValue]; params: {'webhook_id': ParamValue} }
    'api.webhooks.update': { paramsTuple: [ParamValue]; params: {'webhook_id': ParamValue} }
  }
}
declare module '@adonisjs/core/types/http' {
  export interface RoutesList extends ScannedRoutes {}
}