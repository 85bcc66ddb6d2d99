import { failing, put, type Rule, without } from "./rule.ts";

const LATE = 'aws_cloudwatch_metric_alarm.indexer["late"]';

/** Rules of what watches the rest. */
export const ALARM_RULES: readonly Rule[] = [
  {
    name: "somebody hears of dead letters, of commands that fail, of an index that differs, and of money",
    offences(plan) {
      const alarms = plan.all("aws_cloudwatch_metric_alarm");
      const budget = plan.one("aws_budgets_budget.month");
      return [
        ...["dead-letters", "late", "errors", "asked", "refused", "differs"].filter(
          (name) => !alarms.some(({ index }) => index === name),
        ),
        ...alarms
          .filter(({ values, unknown }) => !(values.alarm_actions?.length > 0 || unknown.includes("alarm_actions")))
          .map(({ address }) => address),
        ...failing({ "a budget": Number(budget.limit_amount) > 0 && budget.notification?.length > 0 }),
      ];
    },
    fixtures: [
      without('aws_cloudwatch_metric_alarm.indexer["dead-letters"]'),
      without('aws_cloudwatch_metric_alarm.indexer["asked"]'),
      without('aws_cloudwatch_metric_alarm.indexer["refused"]'),
      put('aws_cloudwatch_metric_alarm.indexer["differs"]', { alarm_actions: [] }),
      put("aws_budgets_budget.month", { notification: [] }),
      without("aws_budgets_budget.month"),
    ],
  },
  {
    name: "a notification that can't be taken is told of while SQS counts it: longer than one time of hiding, shorter than two",
    offences(plan) {
      const { threshold, statistic } = plan.one(LATE);
      const hidden = plan.one("aws_sqs_queue.changes").visibility_timeout_seconds as number;
      return failing({
        "longer than one": threshold > hidden,
        "shorter than two": threshold < 2 * hidden,
        "the oldest": statistic === "Maximum",
      });
    },
    fixtures: [
      put(LATE, { threshold: 1800 }),
      put(LATE, { threshold: 60 }),
      put(LATE, { statistic: "Minimum" }),
      put("aws_sqs_queue.changes", { visibility_timeout_seconds: 60 }),
    ],
  },
];
