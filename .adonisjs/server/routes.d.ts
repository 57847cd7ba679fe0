import '@adonisjs/core/types/http'

type ParamValue = string | number | bigint | boolean

export type ScannedRoutes = {
  ALL: {
    'sign_up.create': { paramsTuple?: []; params?: {} }
    'sign_up.store': { paramsTuple?: []; params?: {} }
    'session.create': { paramsTuple?: []; params?: {} }
    'session.store': { paramsTuple?: []; params?: {} }
    'session.destroy': { paramsTuple?: []; params?: {} }
    'today.show': { paramsTuple?: []; params?: {} }
    'tasks.index': { paramsTuple?: []; params?: {} }
    'tasks.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'tasks.completions.store': { paramsTuple: [ParamValue]; params: {'task_id': ParamValue} }
    'tasks.completions.destroy': { paramsTuple: [ParamValue]; params: {'task_id': ParamValue} }
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
    'attachments.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'attachments.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
  }
  GET: {
    'sign_up.create': { paramsTuple?: []; params?: {} }
    'session.create': { paramsTuple?: []; params?: {} }
    'today.show': { paramsTuple?: []; params?: {} }
    'tasks.index': { paramsTuple?: []; params?: {} }
    'reminders.index': { paramsTuple?: []; params?: {} }
    'attachments.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
  }
  HEAD: {
    'sign_up.create': { paramsTuple?: []; params?: {} }
    'session.create': { paramsTuple?: []; params?: {} }
    'today.show': { paramsTuple?: []; params?: {} }
    'tasks.index': { paramsTuple?: []; params?: {} }
    'reminders.index': { paramsTuple?: []; params?: {} }
    'attachments.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
  }
  POST: {
    'sign_up.store': { paramsTuple?: []; params?: {} }
    'session.store': { paramsTuple?: []; params?: {} }
    'session.destroy': { paramsTuple?: []; params?: {} }
    'tasks.completions.store': { paramsTuple: [ParamValue]; params: {'task_id': ParamValue} }
    'tasks.timers.store': { paramsTuple: [ParamValue]; params: {'task_id': ParamValue} }
    'tasks.time_entries.store': { paramsTuple: [ParamValue]; params: {'task_id': ParamValue} }
    'tasks.reminders.store': { paramsTuple: [ParamValue]; params: {'task_id': ParamValue} }
    'tasks.attachments.store': { paramsTuple: [ParamValue]; params: {'task_id': ParamValue} }
  }
  DELETE: {
    'tasks.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'tasks.completions.destroy': { paramsTuple: [ParamValue]; params: {'task_id': ParamValue} }
    'tasks.timers.destroy': { paramsTuple: [ParamValue]; params: {'task_id': ParamValue} }
    'tasks.time_entries.destroy': { paramsTuple: [ParamValue,ParamValue]; params: {'task_id': ParamValue,'id': ParamValue} }
    'tasks.reminders.destroy': { paramsTuple: [ParamValue,ParamValue]; params: {'task_id': ParamValue,'id': ParamValue} }
    'reminders.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'attachments.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
  }
  PUT: {
    'reminders.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
  }
}
declare module '@adonisjs/core/types/http' {
  export interface RoutesList extends ScannedRoutes {}
}