# Not encrypted at rest: CloudWatch and the budget can write to an encrypted topic by a key of the account's own alone ($1 a month), and
# what goes through names alarms and sums.
resource "aws_sns_topic" "alarms" {
  name = "${var.name}-alarms"
}

resource "aws_sns_topic_policy" "alarms" {
  arn = aws_sns_topic.alarms.arn
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid       = "AlarmsAndTheBudgetTell"
        Effect    = "Allow"
        Principal = { Service = ["cloudwatch.amazonaws.com", "budgets.amazonaws.com"] }
        Action    = "sns:Publish"
        Resource  = "arn:${local.partition}:sns:${var.region}:${local.account}:${var.name}-alarms"
        Condition = { StringEquals = { "aws:SourceAccount" = local.account } }
      },
      {
        # SNS knows no sns:* in a topic's policy.
        Sid       = "OnlyOverTls"
        Effect    = "Deny"
        Principal = "*"
        Action    = "sns:Publish"
        Resource  = "arn:${local.partition}:sns:${var.region}:${local.account}:${var.name}-alarms"
        Condition = { Bool = { "aws:SecureTransport" = "false" } }
      },
    ]
  })
}

resource "aws_sns_topic_subscription" "email" {
  count     = var.email == null ? 0 : 1
  topic_arn = aws_sns_topic.alarms.arn
  protocol  = "email"
  endpoint  = var.email
}

# What the functions' logs tell: docs/indexer.md has the lines.
resource "aws_cloudwatch_log_metric_filter" "indexer" {
  for_each = {
    differs = "{ $.indexer = \"check\" && $.outcome = \"differs\" }"
    refused = "{ $.indexer = \"refused\" }"
  }
  name           = "${var.name}-${each.key}"
  log_group_name = aws_cloudwatch_log_group.function["indexer"].name
  pattern        = each.value
  metric_transformation {
    namespace = var.name
    name      = each.key
    value     = "1"
  }
}

locals {
  alarms = {
    dead-letters = {
      why       = "Notifications that were given up: their keys stand in the log of ${local.functions.changes.name}"
      namespace = "AWS/SQS", metric = "ApproximateNumberOfMessagesVisible", statistic = "Maximum", seconds = 300
      above     = 0
      at        = { QueueName = aws_sqs_queue.dead.name }
    }
    # SQS counts a message no longer once it was received three times: with this queue's time of hiding that is after twelve minutes.
    late = {
      why       = "Notifications wait for longer than ten minutes: the database may be down, or one can't be taken. That this ends does not mean that they were taken, but that they were tried three times: the log of ${local.functions.changes.name} says which come again"
      namespace = "AWS/SQS", metric = "ApproximateAgeOfOldestMessage", statistic = "Maximum", seconds = 300
      above     = 600
      at        = { QueueName = aws_sqs_queue.changes.name }
    }
    errors = {
      why       = "Batches failed as a whole"
      namespace = "AWS/Lambda", metric = "Errors", statistic = "Sum", seconds = 3600
      above     = 5
      at        = { FunctionName = local.functions.changes.name }
    }
    asked = {
      why       = "A command ended without an answer, or the nightly check did: see the log of ${local.functions.indexer.name}"
      namespace = "AWS/Lambda", metric = "Errors", statistic = "Sum", seconds = 3600
      above     = 0
      at        = { FunctionName = local.functions.indexer.name }
    }
    refused = {
      why       = "A command was not carried out, or the nightly check was not: the log of ${local.functions.indexer.name} says why"
      namespace = var.name, metric = "refused", statistic = "Sum", seconds = 3600
      above     = 0
      at        = {}
    }
    differs = {
      why       = "The index differs from the store: contender reindex mends it"
      namespace = var.name, metric = "differs", statistic = "Sum", seconds = 3600
      above     = 0
      at        = {}
    }
  }
}

resource "aws_cloudwatch_metric_alarm" "indexer" {
  for_each            = local.alarms
  alarm_name          = "${var.name}-${each.key}"
  alarm_description   = each.value.why
  namespace           = each.value.namespace
  metric_name         = each.value.metric
  dimensions          = each.value.at
  statistic           = each.value.statistic
  period              = each.value.seconds
  evaluation_periods  = 1
  threshold           = each.value.above
  comparison_operator = "GreaterThanThreshold"
  treat_missing_data  = "notBreaching"
  alarm_actions       = [aws_sns_topic.alarms.arn]
}

resource "aws_budgets_budget" "month" {
  name         = "${var.name}-month"
  budget_type  = "COST"
  limit_amount = tostring(coalesce(var.budget_usd, local.size.usd))
  limit_unit   = "USD"
  time_unit    = "MONTHLY"

  dynamic "notification" {
    for_each = { ACTUAL = 80, FORECASTED = 100 }
    content {
      notification_type         = notification.key
      threshold                 = notification.value
      threshold_type            = "PERCENTAGE"
      comparison_operator       = "GREATER_THAN"
      subscriber_sns_topic_arns = [aws_sns_topic.alarms.arn]
    }
  }
}
