variable "region" {
  description = "Where all of it stands, such as eu-central-1."
  type        = string
}

variable "github" {
  description = "The one repository that is trusted, by its names and by its numbers: gh api repos/OWNER/NAME --jq '.owner.id, .id'"
  type = object({
    owner         = string
    repository    = string
    owner_id      = number
    repository_id = number
  })
  validation {
    condition     = can(regex("^[A-Za-z0-9-]+$", var.github.owner)) && can(regex("^[A-Za-z0-9._-]+$", var.github.repository))
    error_message = "expected the owner's and the repository's bare names, without a slash or a wildcard: they go into the roles' trust as they are"
  }
}

variable "branch" {
  description = "The repository's default branch: no role but preview is given to a job on another one."
  type        = string
  default     = "main"
  validation {
    condition     = can(regex("^[A-Za-z0-9._/-]+$", var.branch))
    error_message = "expected a branch's name without wildcards"
  }
}

variable "environments" {
  description = "The repository's environment in which a job is given a role."
  type        = object({ record = string, promote = string, monitor = string, deploy = string })
  default     = { record = "record", promote = "promote", monitor = "monitor", deploy = "production" }
  validation {
    condition     = length(distinct(values(var.environments))) == 4 && alltrue([for name in values(var.environments) : can(regex("^[A-Za-z0-9._-]+$", name))])
    error_message = "expected four different names of letters, digits, dots, dashes and underscores: a role each"
  }
}

variable "oidc_provider_arn" {
  description = "GitHub's OIDC provider where the account has it already (an account can have one); without, it is made."
  type        = string
  default     = null
  validation {
    condition     = var.oidc_provider_arn == null || can(regex("^arn:[a-z-]+:iam::[0-9]{12}:oidc-provider/token\\.actions\\.githubusercontent\\.com$", var.oidc_provider_arn))
    error_message = "expected arn:aws:iam::<account>:oidc-provider/token.actions.githubusercontent.com"
  }
}

variable "name" {
  description = "What every name begins with."
  type        = string
  default     = "contender"
  validation {
    condition     = can(regex("^[a-z][a-z0-9-]{1,30}$", var.name))
    error_message = "expected 2 to 31 small letters, digits and dashes"
  }
}

variable "size" {
  description = "small: one database of 2 GiB. large: a database of 8 GiB with a spare in another zone."
  type        = string
  default     = "small"
  validation {
    condition     = contains(["small", "large"], var.size)
    error_message = "expected small or large"
  }
}

variable "bucket" {
  description = "The store's bucket. Default: <name>-<account>-<region>."
  type        = string
  default     = null
  validation {
    condition     = var.bucket == null || can(regex("^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$", var.bucket))
    error_message = "expected a bucket's name"
  }
}

variable "prefix" {
  description = "The part of the bucket that is the store, such as team/. Default: all of it."
  type        = string
  default     = ""
  validation {
    condition     = can(regex("^([A-Za-z0-9._-]+/)*$", var.prefix))
    error_message = "expected nothing, or folders with their slash: team/"
  }
}

variable "data" {
  description = "Other buckets that configs read data from, the folder in each, and the ARN of the KMS key where a key of yours encrypts it: [{ bucket = \"acme-ml\", folder = \"tracks/\" }]"
  type        = list(object({ bucket = string, folder = string, key = optional(string) }))
  default     = []
  validation {
    condition     = alltrue([for one in var.data : can(regex("^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$", one.bucket)) && can(regex("^([A-Za-z0-9._-]+/)+$", one.folder))])
    error_message = "expected a bucket's name and a folder with its slash; a whole bucket can't be named"
  }
  validation {
    condition     = alltrue([for one in var.data : one.key == null || can(regex("^arn:[a-z-]+:kms:[a-z0-9-]+:[0-9]{12}:key/[A-Za-z0-9-]+$", one.key))])
    error_message = "expected the ARN of the key that data is encrypted with, arn:aws:kms:<region>:<account>:key/<id>, or none"
  }
}

variable "kms_key" {
  description = "ARN of a KMS key that the store is encrypted with. Default: S3's own keys."
  type        = string
  default     = null
  validation {
    condition     = var.kms_key == null || can(regex("^arn:[a-z-]+:kms:[a-z0-9-]+:[0-9]{12}:key/[A-Za-z0-9-]+$", var.kms_key))
    error_message = "expected the ARN of a key, arn:aws:kms:<region>:<account>:key/<id>: roles are given that one, an alias is none"
  }
}

variable "indexer_zip" {
  description = "The indexer's archive, as `make build` makes it."
  type        = string
  default     = "../dist/indexer.zip"
}

variable "indexer_concurrency" {
  description = "Instances that are kept for the indexer. Default: none are; an account's first quota (10) is too small to keep any."
  type        = number
  default     = -1
}

variable "email" {
  description = "Who is told of alarms and of the budget. Default: nobody; the alarms stand in the console."
  type        = string
  default     = null
}

variable "budget_usd" {
  description = "US dollars a month, for the whole account, at 80 % of which an alarm goes off. Default: by size."
  type        = number
  default     = null
}

variable "previews_days" {
  description = "Days after which a preview goes. Nothing that is promoted hangs on one."
  type        = number
  default     = 30
}

variable "log_days" {
  description = "Days for which logs are kept."
  type        = number
  default     = 90
}

variable "deletion_protection" {
  description = "Whether the database refuses to be deleted. Turn it off, apply, and then destroy."
  type        = bool
  default     = true
}
