locals {
  bucket     = coalesce(var.bucket, "${var.name}-${local.account}-${var.region}")
  bucket_arn = "arn:${local.partition}:s3:::${local.bucket}"
  store_arn  = "${local.bucket_arn}/${var.prefix}"
  # Written once, never again; all but live/.
  immutable = ["previews", "records", "judged", "promotions", "deployments", "drift"]
  # What makes rows; src/history/facts-of.ts says so.
  indexed = ["records/runs/", "records/comparisons/", "records/executions/", "promotions/", "deployments/", "drift/"]
}

# A destroy would first take away what protects the bucket and then leave it, since evidence is in it. So it takes nothing at all:
# README.md says how the bucket is let go of, with all that protects it, before the rest goes.
resource "aws_s3_bucket" "store" {
  bucket = local.bucket
  lifecycle {
    prevent_destroy = true
  }
}

resource "aws_s3_bucket_versioning" "store" {
  bucket = aws_s3_bucket.store.id
  versioning_configuration {
    status = "Enabled"
  }
}

resource "aws_s3_bucket_public_access_block" "store" {
  bucket                  = aws_s3_bucket.store.id
  block_public_acls       = true
  block_public_policy     = true
  ignore_public_acls      = true
  restrict_public_buckets = true
}

resource "aws_s3_bucket_ownership_controls" "store" {
  bucket = aws_s3_bucket.store.id
  rule {
    object_ownership = "BucketOwnerEnforced"
  }
}

resource "aws_s3_bucket_server_side_encryption_configuration" "store" {
  bucket = aws_s3_bucket.store.id
  rule {
    bucket_key_enabled = var.kms_key != null
    apply_server_side_encryption_by_default {
      sse_algorithm     = var.kms_key == null ? "AES256" : "aws:kms"
      kms_master_key_id = var.kms_key
    }
  }
}

resource "aws_s3_bucket_lifecycle_configuration" "store" {
  bucket     = aws_s3_bucket.store.id
  depends_on = [aws_s3_bucket_versioning.store]

  rule {
    id     = "previews"
    status = "Enabled"
    filter {
      prefix = "${var.prefix}previews/"
    }
    expiration {
      days = var.previews_days
    }
    noncurrent_version_expiration {
      noncurrent_days = 1
    }
  }

  rule {
    id     = "uploads-that-were-not-finished"
    status = "Enabled"
    filter {}
    abort_incomplete_multipart_upload {
      days_after_initiation = 2
    }
  }
}

resource "aws_s3_bucket_policy" "store" {
  bucket     = aws_s3_bucket.store.id
  depends_on = [aws_s3_bucket_public_access_block.store]
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid       = "OnlyOverTls"
        Effect    = "Deny"
        Principal = "*"
        Action    = "s3:*"
        Resource  = [local.bucket_arn, "${local.bucket_arn}/*"]
        Condition = { Bool = { "aws:SecureTransport" = "false" } }
      },
      {
        # Parts of an upload know no condition: their end does (s3:ObjectCreationOperation is true there alone).
        Sid       = "OnlyWhereNothingStands"
        Effect    = "Deny"
        Principal = "*"
        Action    = "s3:PutObject"
        Resource  = [for zone in local.immutable : "${local.store_arn}${zone}/*"]
        Condition = {
          Null = { "s3:if-none-match" = "true" }
          Bool = { "s3:ObjectCreationOperation" = "true" }
        }
      },
      {
        Sid       = "LiveOnlyWhereItWasSeen"
        Effect    = "Deny"
        Principal = "*"
        Action    = "s3:PutObject"
        Resource  = ["${local.store_arn}live/*"]
        Condition = {
          Null = { "s3:if-match" = "true", "s3:if-none-match" = "true" }
          Bool = { "s3:ObjectCreationOperation" = "true" }
        }
      },
      {
        # By the role's ARN as a condition: named as the principal, a role that was made anew would no longer be meant.
        Sid       = "NoJobDeletes"
        Effect    = "Deny"
        Principal = "*"
        Action    = ["s3:DeleteObject", "s3:DeleteObjectVersion"]
        Resource  = ["${local.bucket_arn}/*"]
        Condition = { ArnEquals = { "aws:PrincipalArn" = [for job in local.jobs : local.role_arns[job]] } }
      },
    ]
  })
}

resource "aws_s3_bucket_notification" "store" {
  bucket     = aws_s3_bucket.store.id
  depends_on = [aws_sqs_queue_policy.changes]
  dynamic "queue" {
    for_each = local.indexed
    content {
      id            = replace(trimsuffix(queue.value, "/"), "/", "-")
      queue_arn     = aws_sqs_queue.changes.arn
      events        = ["s3:ObjectCreated:*", "s3:ObjectRemoved:*"]
      filter_prefix = "${var.prefix}${queue.value}"
    }
  }
}
