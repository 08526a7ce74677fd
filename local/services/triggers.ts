/** Time triggers: built by the script, kept by the account. They are recorded, not fired. */
import type { Json, TriggerState } from '../account/state';
import { type EnumValue, enumValue, ServiceError, ServiceObject } from '../script/service-object';
import { checkSettings, checkWithin, isTimeZone } from './trigger-rules';

/** https://developers.google.com/apps-script/guides/services/quotas: "Triggers: 20 / user / script". */
const MOST_TRIGGERS = 20;

export class Trigger extends ServiceObject {
  override readonly type = 'Script.Trigger';

  constructor(readonly state: TriggerState) {
    super();
  }

  getEventType(): EnumValue {
    return enumValue('Script.EventType', 'CLOCK');
  }

  getHandlerFunction(): string {
    return this.state.handler;
  }

  getTriggerSource(): EnumValue {
    return enumValue('Script.TriggerSource', 'CLOCK');
  }

  getTriggerSourceId(): null {
    return null;
  }

  getUniqueId(): string {
    return this.state.id;
  }
}

/** The account's triggers, as far as its user made them. */
export interface TriggerStore {
  readonly account: string;
  readonly triggers: TriggerState[];
  nextId(): string;
  now(): number;
}

class ClockTriggerBuilder extends ServiceObject {
  override readonly type = 'Script.ClockTriggerBuilder';
  private readonly settings: Record<string, Json> = {};

  constructor(
    private readonly store: TriggerStore,
    private readonly handler: string,
  ) {
    super();
  }

  after(milliseconds: number): this {
    return this.setWithin('after', milliseconds, 0, Number.MAX_SAFE_INTEGER);
  }

  at(date: Date): this {
    if (!(date.getTime() > this.store.now()))
      throw new ServiceError('Invalid argument: date. Should be in the future.');
    return this.set('at', date.toISOString());
  }

  atDate(year: number, month: number, day: number): this {
    checkWithin('month', month, 1, 12);
    checkWithin('day', day, 1, 31);
    return this.set('atDate', [year, month, day]);
  }

  atHour(hour: number): this {
    return this.setWithin('atHour', hour, 0, 23);
  }

  nearMinute(minute: number): this {
    return this.setWithin('nearMinute', minute, 0, 59);
  }

  everyMinutes(n: number): this {
    if (![1, 5, 10, 15, 30].includes(n)) {
      throw new ServiceError('The value you passed to everyMinutes was invalid. It must be one of 1, 5, 10, 15 or 30.');
    }
    return this.set('everyMinutes', n);
  }

  everyHours(n: number): this {
    return this.setWithin('everyHours', n, 1, Number.MAX_SAFE_INTEGER);
  }

  everyDays(n: number): this {
    return this.setWithin('everyDays', n, 1, Number.MAX_SAFE_INTEGER);
  }

  everyWeeks(n: number): this {
    return this.setWithin('everyWeeks', n, 1, Number.MAX_SAFE_INTEGER);
  }

  onMonthDay(day: number): this {
    return this.setWithin('onMonthDay', day, 1, 31);
  }

  onWeekDay(day: EnumValue): this {
    return this.set('onWeekDay', day.name);
  }

  inTimezone(timezone: string): this {
    if (!isTimeZone(timezone)) throw new ServiceError(`Invalid argument: timezone ${timezone}`);
    return this.set('inTimezone', timezone);
  }

  create(): Trigger {
    const { store } = this;
    checkSettings(this.settings);
    if (store.triggers.filter((one) => one.account === store.account).length >= MOST_TRIGGERS) {
      throw new ServiceError(
        'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
      );
    }
    const state: TriggerState = {
      id: store.nextId(),
      account: store.account,
      handler: this.handler,
      event: 'CLOCK',
      created: store.now(),
      settings: { ...this.settings },
    };
    store.triggers.push(state);
    return new Trigger(state);
  }

  private set(name: string, value: Json): this {
    this.settings[name] = value;
    return this;
  }

  private setWithin(name: string, value: number, least: number, most: number): this {
    checkWithin(name, value, least, most);
    return this.set(name, value);
  }
}

export class TriggerBuilder extends ServiceObject {
  override readonly type = 'Script.TriggerBuilder';

  constructor(
    private readonly store: TriggerStore,
    private readonly handler: string,
  ) {
    super();
  }

  timeBased(): ClockTriggerBuilder {
    return new ClockTriggerBuilder(this.store, this.handler);
  }
}
