# One role a job, and no key anywhere: GitHub says who a job is, STS lends it a role for an hour.
locals {
  jobs   = ["preview", "record", "promote", "monitor", "deploy"]
  issuer = "token.actions.githubusercontent.com"

  # GitHub's two ways to name a repository: by names, and by names and numbers (made after July 2026).
  repositories = [
    "repo:${var.github.owner}/${var.github.repository}",
    "repo:${var.github.owner}@${var.github.owner_id}/${var.github.repository}@${var.github.repository_id}",
  ]

  # What a job's subject ends in. preview: a pull request of the repository itself (forks are given no token), or a dispatched
  # training on the default branch. The others: an environment, whose subject names no branch, so that is asked for besides.
  contexts = merge(
    { preview = ["pull_request", "ref:refs/heads/${var.branch}"] },
    { for job, environment in var.environments : job => ["environment:${environment}"] },
  )

  provider_arn = coalesce(var.oidc_provider_arn, "arn:${local.partition}:iam::${local.account}:oidc-provider/${local.issuer}")
  role_arns    = { for job in local.jobs : job => "arn:${local.partition}:iam::${local.account}:role/${var.name}-${job}" }

  evidence = ["records", "judged", "promotions", "deployments", "drift", "live", "data"]
  reads = {
    preview = concat(["previews"], local.evidence)
    # Nothing that a pull request made gets into a record: previews can't even be read.
    record  = local.evidence
    promote = local.evidence
    monitor = local.evidence
    deploy  = local.evidence
  }
  creates = {
    preview = ["previews", "judged"]
    record  = ["records", "judged", "promotions"]
    promote = []
    monitor = ["drift"]
    deploy  = ["deployments", "live"]
  }
  # Who is asked can also be told to migrate and reindex. doctor looks at it in the environment promote; no other job asks.
  asks = ["promote"]
}

# An account has it once: others may have come to use it.
resource "aws_iam_openid_connect_provider" "github" {
  count          = var.oidc_provider_arn == null ? 1 : 0
  url            = "https://${local.issuer}"
  client_id_list = ["sts.amazonaws.com"]
  lifecycle {
    prevent_destroy = true
  }
}

resource "aws_iam_role" "ci" {
  for_each             = toset(local.jobs)
  name                 = "${var.name}-${each.key}"
  description          = "Contender's job ${each.key} in ${var.github.owner}/${var.github.repository}"
  max_session_duration = 3600
  depends_on           = [aws_iam_openid_connect_provider.github]
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRoleWithWebIdentity"
      Principal = { Federated = local.provider_arn }
      Condition = {
        StringEquals = merge(
          {
            "${local.issuer}:aud" = "sts.amazonaws.com"
            # Names can be given up and taken by somebody else; the number can't.
            "${local.issuer}:repository_id" = tostring(var.github.repository_id)
            "${local.issuer}:sub"           = flatten([for context in local.contexts[each.key] : [for repository in local.repositories : "${repository}:${context}"]])
          },
          each.key == "preview" ? {} : { "${local.issuer}:ref" = "refs/heads/${var.branch}" },
        )
      }
    }]
  })
}

resource "aws_iam_role_policy" "ci" {
  for_each = toset(local.jobs)
  name     = "work"
  role     = aws_iam_role.ci[each.key].id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = concat(
      [
        # Without it a key that is not there would look like one that is forbidden.
        { Sid = "ListTheStore", Effect = "Allow", Action = "s3:ListBucket", Resource = local.bucket_arn },
        {
          Sid      = "Read"
          Effect   = "Allow"
          Action   = ["s3:GetObject", "s3:GetObjectVersion"]
          Resource = [for zone in local.reads[each.key] : "${local.store_arn}${zone}/*"]
        },
        {
          Sid    = "DeleteNothing"
          Effect = "Deny"
          Action = ["s3:DeleteObject", "s3:DeleteObjectVersion", "s3:DeleteBucket", "s3:DeleteBucketPolicy",
          "s3:PutBucketPolicy", "s3:PutBucketVersioning", "s3:PutLifecycleConfiguration"]
          Resource = [local.bucket_arn, "${local.bucket_arn}/*"]
        },
      ],
      [for zones in [local.creates[each.key]] : {
        Sid      = "Create"
        Effect   = "Allow"
        Action   = ["s3:PutObject", "s3:AbortMultipartUpload"]
        Resource = [for zone in zones : "${local.store_arn}${zone}/*"]
      } if length(zones) > 0],
      [for one in var.data : {
        Sid      = "ListData${index(var.data, one)}"
        Effect   = "Allow"
        Action   = "s3:ListBucket"
        Resource = "arn:${local.partition}:s3:::${one.bucket}"
      }],
      [for one in var.data : {
        Sid      = "ReadData${index(var.data, one)}"
        Effect   = "Allow"
        Action   = ["s3:GetObject", "s3:GetObjectVersion"]
        Resource = "arn:${local.partition}:s3:::${one.bucket}/${one.folder}*"
      }],
      [for one in var.data : {
        Sid      = "DecryptData${index(var.data, one)}"
        Effect   = "Allow"
        Action   = "kms:Decrypt"
        Resource = one.key
      } if one.key != null],
      contains(local.asks, each.key) ? [{ Sid = "Ask", Effect = "Allow", Action = "lambda:InvokeFunction", Resource = local.indexer_arn }] : [],
      [for key in var.kms_key[*] : {
        Sid      = "Encrypt"
        Effect   = "Allow"
        Action   = length(local.creates[each.key]) > 0 ? ["kms:Decrypt", "kms:GenerateDataKey"] : ["kms:Decrypt"]
        Resource = key
      }],
    )
  })
}
