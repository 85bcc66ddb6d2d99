# Two functions of one archive. `changes` takes the queue's batches, a minute each, so that what has to come again comes soon;
# `indexer` is asked, by people, by the job doctor and by the nightly check: up to 15 minutes. A batch can't be handed to the one that is
# asked by mistake, and only that one may connect as the tables' owner.
locals {
  functions = {
    changes = { name = "${var.name}-indexer-changes", seconds = 60, users = ["contender_writer"] }
    indexer = { name = "${var.name}-indexer", seconds = 900, users = ["contender_writer", "contender_owner"] }
  }
  indexer_arn = "arn:${local.partition}:lambda:${var.region}:${local.account}:function:${local.functions.indexer.name}"
}

resource "aws_sqs_queue" "dead" {
  name                      = "${var.name}-dead-letters"
  message_retention_seconds = 1209600
  sqs_managed_sse_enabled   = true
}

# A message comes again every six minutes: 240 times are a day, in which a database that is down comes back.
resource "aws_sqs_queue" "changes" {
  name                       = "${var.name}-changes"
  message_retention_seconds  = 1209600
  visibility_timeout_seconds = 6 * local.functions.changes.seconds
  sqs_managed_sse_enabled    = true
  redrive_policy             = jsonencode({ deadLetterTargetArn = aws_sqs_queue.dead.arn, maxReceiveCount = 240 })
}

resource "aws_sqs_queue_redrive_allow_policy" "dead" {
  queue_url            = aws_sqs_queue.dead.id
  redrive_allow_policy = jsonencode({ redrivePermission = "byQueue", sourceQueueArns = [aws_sqs_queue.changes.arn] })
}

resource "aws_sqs_queue_policy" "changes" {
  queue_url = aws_sqs_queue.changes.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid       = "TheBucketTells"
        Effect    = "Allow"
        Principal = { Service = "s3.amazonaws.com" }
        Action    = "sqs:SendMessage"
        Resource  = "arn:${local.partition}:sqs:${var.region}:${local.account}:${var.name}-changes"
        Condition = {
          ArnEquals    = { "aws:SourceArn" = local.bucket_arn }
          StringEquals = { "aws:SourceAccount" = local.account }
        }
      },
      {
        Sid       = "OnlyOverTls"
        Effect    = "Deny"
        Principal = "*"
        Action    = "sqs:*"
        Resource  = "arn:${local.partition}:sqs:${var.region}:${local.account}:${var.name}-changes"
        Condition = { Bool = { "aws:SecureTransport" = "false" } }
      },
    ]
  })
}

resource "aws_sqs_queue_policy" "dead" {
  queue_url = aws_sqs_queue.dead.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Sid       = "OnlyOverTls"
      Effect    = "Deny"
      Principal = "*"
      Action    = "sqs:*"
      Resource  = "arn:${local.partition}:sqs:${var.region}:${local.account}:${var.name}-dead-letters"
      Condition = { Bool = { "aws:SecureTransport" = "false" } }
    }]
  })
}

resource "aws_iam_role" "function" {
  for_each = local.functions
  name     = each.value.name
  assume_role_policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "lambda.amazonaws.com" } }]
  })
}

resource "aws_iam_role_policy" "function" {
  for_each = local.functions
  name     = "work"
  role     = aws_iam_role.function[each.key].id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = concat(
      [
        { Sid = "ListTheStore", Effect = "Allow", Action = "s3:ListBucket", Resource = local.bucket_arn },
        {
          Sid      = "ReadRecords"
          Effect   = "Allow"
          Action   = "s3:GetObject"
          Resource = [for zone in ["records", "promotions", "deployments", "drift"] : "${local.store_arn}${zone}/*"]
        },
        {
          Sid      = "Log"
          Effect   = "Allow"
          Action   = ["logs:CreateLogStream", "logs:PutLogEvents"]
          Resource = "arn:${local.partition}:logs:${var.region}:${local.account}:log-group:/aws/lambda/${each.value.name}:*"
        },
        {
          # Lambda's service lays the cable into the VPC, in the role's name; these know no resources.
          Sid    = "StandInTheVpc"
          Effect = "Allow"
          Action = ["ec2:CreateNetworkInterface", "ec2:DescribeNetworkInterfaces", "ec2:DescribeSubnets",
          "ec2:DeleteNetworkInterface", "ec2:AssignPrivateIpAddresses", "ec2:UnassignPrivateIpAddresses"]
          Resource = "*"
        },
        {
          # … and the program that runs in it lays none.
          Sid    = "TheProgramLaysNoCable"
          Effect = "Deny"
          Action = ["ec2:CreateNetworkInterface", "ec2:DescribeNetworkInterfaces", "ec2:DescribeSubnets",
          "ec2:DeleteNetworkInterface", "ec2:AssignPrivateIpAddresses", "ec2:UnassignPrivateIpAddresses"]
          Resource  = "*"
          Condition = { ArnEquals = { "lambda:SourceFunctionArn" = "arn:${local.partition}:lambda:${var.region}:${local.account}:function:${each.value.name}" } }
        },
      ],
      each.key == "changes" ? [{
        Sid      = "TakeFromTheQueue"
        Effect   = "Allow"
        Action   = ["sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:GetQueueAttributes"]
        Resource = "arn:${local.partition}:sqs:${var.region}:${local.account}:${var.name}-changes"
      }] : [],
      [for key in var.kms_key[*] : { Sid = "Decrypt", Effect = "Allow", Action = "kms:Decrypt", Resource = key }],
    )
  })
}

# Apart from the rest: the database's number is known when it stands.
resource "aws_iam_role_policy" "connect" {
  for_each = local.functions
  name     = "connect"
  role     = aws_iam_role.function[each.key].id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = "rds-db:connect"
      Resource = [for user in each.value.users : "arn:${local.partition}:rds-db:${var.region}:${local.account}:dbuser:${aws_db_instance.index.resource_id}/${user}"]
    }]
  })
}

resource "aws_cloudwatch_log_group" "function" {
  for_each          = local.functions
  name              = "/aws/lambda/${each.value.name}"
  retention_in_days = var.log_days
}

resource "aws_lambda_function" "function" {
  for_each                       = local.functions
  function_name                  = each.value.name
  role                           = aws_iam_role.function[each.key].arn
  filename                       = var.indexer_zip
  source_code_hash               = filebase64sha256(var.indexer_zip)
  handler                        = "index.handler"
  runtime                        = "nodejs22.x"
  architectures                  = ["arm64"]
  memory_size                    = local.size.memory
  timeout                        = each.value.seconds
  reserved_concurrent_executions = each.key == "indexer" ? var.indexer_concurrency : -1

  vpc_config {
    subnet_ids         = aws_subnet.private[*].id
    security_group_ids = [aws_security_group.indexer.id]
  }

  environment {
    variables = {
      CONTENDER_STORE       = "s3://${local.bucket}/${var.prefix}"
      CONTENDER_STORE_OWNER = local.account
      CONTENDER_DATABASE    = "postgres://contender_writer@${aws_db_instance.index.address}:5432/contender?auth=iam&sslrootcert=/var/runtime/ca-cert.pem"
    }
  }

  depends_on = [aws_cloudwatch_log_group.function, aws_iam_role_policy.function, aws_iam_role_policy.connect]
}

resource "aws_lambda_event_source_mapping" "changes" {
  event_source_arn                   = aws_sqs_queue.changes.arn
  function_name                      = aws_lambda_function.function["changes"].arn
  batch_size                         = 100
  maximum_batching_window_in_seconds = 5
  function_response_types            = ["ReportBatchItemFailures"]
  scaling_config {
    maximum_concurrency = 2
  }
}

resource "aws_cloudwatch_event_rule" "nightly" {
  name                = "${var.name}-nightly-check"
  description         = "What differs between the store and the index"
  schedule_expression = "cron(17 3 * * ? *)"
}

resource "aws_cloudwatch_event_target" "nightly" {
  rule  = aws_cloudwatch_event_rule.nightly.name
  arn   = aws_lambda_function.function["indexer"].arn
  input = jsonencode({ contender = "check" })
}

resource "aws_lambda_permission" "nightly" {
  statement_id  = "NightlyCheck"
  action        = "lambda:InvokeFunction"
  function_name = aws_lambda_function.function["indexer"].function_name
  principal     = "events.amazonaws.com"
  source_arn    = aws_cloudwatch_event_rule.nightly.arn
}
