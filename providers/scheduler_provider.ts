export default class SchedulerProvider {}
