// @ts-nocheck
// Made by `make generate` from the schema beside it. Edit that, not this.
import func3Module from "ajv/dist/runtime/ucs2length.js";
const func3 = func3Module.default ?? func3Module;

export const validate = validate10;
export default validate10;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","title":"HandoverDocument","description":"What the job that trains hands to the jobs that report and promote: numbers, names and digests. Texts that no comment shows are empty.","type":"object","additionalProperties":false,"required":["schema","ci","head","attempt","record","command","results","models","worn","faults","more_faults"],"properties":{"schema":{"const":1},"ci":{"description":"Which workflow it is.","type":"string","minLength":1,"maxLength":200},"head":{"description":"The commit that was run.","type":"string","pattern":"^([0-9a-f]{40}|[0-9a-f]{64})?$"},"round":{"description":"Which run of the workflow it was.","type":"integer","minimum":1,"maximum":9007199254740991},"attempt":{"type":"integer","minimum":1,"maximum":9007199254740991},"record":{"description":"A record was made, and no preview.","type":"boolean"},"command":{"type":"string","maxLength":700},"results":{"description":"What came out, of every model: never left out.","type":"array","maxItems":256,"items":{"$ref":"#/definitions/result"}},"models":{"description":"A section for each model that was judged; where there is no room for all, the last ones are not there.","type":"array","maxItems":256,"items":{"$ref":"#/definitions/section"}},"worn":{"description":"Challengers that were not shown to their holdout.","type":"array","maxItems":256,"items":{"$ref":"#/definitions/worn"}},"faults":{"type":"array","maxItems":30,"items":{"$ref":"#/definitions/fault"}},"more_faults":{"description":"Faults that are not listed.","$ref":"#/definitions/count"}},"definitions":{"name":{"type":"string","pattern":"^[a-z0-9]([a-z0-9_-]{0,62}[a-z0-9])?$"},"runName":{"type":"string","pattern":"^[0-9a-f]{16}$"},"digest":{"type":"string","pattern":"^[0-9a-f]{64}$"},"count":{"type":"integer","minimum":0,"maximum":9007199254740991},"edits":{"type":"array","maxItems":16,"items":{"type":"string","maxLength":64}},"metric":{"enum":["roc_auc","average_precision","log_loss","brier","ece","accuracy","balanced_accuracy","f1","mcc","precision","recall"]},"verdictKind":{"enum":["promote","keep","inconclusive","first","identical","invalid"]},"result":{"title":"HandedResult","type":"object","additionalProperties":false,"required":["model","verdict","run","digests"],"properties":{"model":{"$ref":"#/definitions/name"},"verdict":{"$ref":"#/definitions/verdictKind"},"run":{"description":"Null where the challenger was not shown to its holdout.","oneOf":[{"$ref":"#/definitions/runName"},{"type":"null"}]},"digests":{"oneOf":[{"title":"HandedDigests","type":"object","additionalProperties":false,"required":["run","model"],"properties":{"run":{"description":"Of the run's record.","$ref":"#/definitions/digest"},"model":{"description":"Of the model artifact.","$ref":"#/definitions/digest"}}},{"type":"null"}]}}},"section":{"title":"HandedSection","type":"object","additionalProperties":false,"required":["model","file","run","checks","evaluation","judgement","comparison","verdict","steps","judgeEdits","config","next","reproduce"],"properties":{"model":{"$ref":"#/definitions/name"},"file":{"type":"string","maxLength":200},"run":{"$ref":"#/definitions/run"},"checks":{"$ref":"#/definitions/checks"},"evaluation":{"$ref":"#/definitions/evaluation"},"judgement":{"$ref":"#/definitions/judgement"},"comparison":{"oneOf":[{"$ref":"#/definitions/comparison"},{"type":"null"}]},"changes":{"$ref":"#/definitions/changes"},"verdict":{"$ref":"#/definitions/verdict"},"steps":{"type":"array","maxItems":80,"items":{"title":"HandedStep","type":"object","additionalProperties":false,"required":["uses","outcome","why","seconds"],"properties":{"uses":{"type":"string","maxLength":64},"outcome":{"enum":["ran","reused","not needed"]},"why":{"type":"string","maxLength":512},"seconds":{"type":"number","minimum":0}}}},"judgeEdits":{"$ref":"#/definitions/edits"},"unread":{"type":"string","maxLength":200},"proposed":{"title":"ProposedResult","type":"object","additionalProperties":false,"required":["verdict","comparison"],"properties":{"verdict":{"$ref":"#/definitions/verdict"},"comparison":{"oneOf":[{"$ref":"#/definitions/comparison"},{"type":"null"}]}}},"baseConfig":{"type":"string"},"config":{"type":"string"},"wear":{"oneOf":[{"title":"HandedWear","type":"object","additionalProperties":false,"required":["used","budget"],"properties":{"used":{"$ref":"#/definitions/count"},"budget":{"$ref":"#/definitions/count"}}},{"const":"unknown"}]},"sweep":{"$ref":"#/definitions/sweep"},"next":{"type":"string","maxLength":2000},"reproduce":{"type":"string","maxLength":1000},"left":{"$ref":"#/definitions/left"}}},"left":{"title":"HandedLeft","description":"What there was no room for.","type":"object","additionalProperties":false,"required":["parts"],"properties":{"parts":{"type":"array","maxItems":8,"items":{"enum":["changes","slices","sweep","checks","steps","config","own judge"]}},"slices":{"title":"SlicesLeft","description":"Of a comparison whose slices are not listed: how many there are, and how many of them are too small to say anything.","type":"object","additionalProperties":false,"required":["all","silent"],"properties":{"all":{"$ref":"#/definitions/count"},"silent":{"$ref":"#/definitions/count"}}},"challengers":{"description":"How many a sweep ranked, of which only the winner is listed.","$ref":"#/definitions/count"},"leaks":{"description":"Leaks that are not listed.","$ref":"#/definitions/count"},"vetoes":{"description":"Slice vetoes that are not among the verdict's reasons.","$ref":"#/definitions/count"}}},"worn":{"title":"HandedWorn","type":"object","additionalProperties":false,"required":["model","file","verdict","holdout","seed","judgeEdits"],"properties":{"model":{"$ref":"#/definitions/name"},"file":{"type":"string","maxLength":200},"verdict":{"$ref":"#/definitions/verdict"},"holdout":{"$ref":"#/definitions/digest"},"seed":{"type":"number"},"judgeEdits":{"$ref":"#/definitions/edits"},"unread":{"type":"string","maxLength":200}}},"fault":{"title":"HandedFault","type":"object","additionalProperties":false,"required":["message"],"properties":{"file":{"type":"string","maxLength":400},"line":{"type":"integer","minimum":1,"maximum":9007199254740991},"column":{"type":"integer","minimum":1,"maximum":9007199254740991},"path":{"type":"string","maxLength":400},"message":{"type":"string","maxLength":600},"expected":{"type":"string","maxLength":400},"found":{"type":"string","maxLength":400},"hint":{"type":"string","maxLength":600}}},"sweep":{"title":"HandedSweep","type":"object","additionalProperties":false,"required":["rank","metric","folds","groups","challengers","winner"],"properties":{"rank":{"enum":["cv","holdout"]},"metric":{"$ref":"#/definitions/metric"},"folds":{"$ref":"#/definitions/count"},"groups":{"$ref":"#/definitions/count"},"challengers":{"type":"array","minItems":1,"maxItems":256,"items":{"title":"HandedChallenger","type":"object","additionalProperties":false,"required":["set","value","folds"],"properties":{"set":{"type":"array","maxItems":16,"items":{"title":"HandedSetting","type":"object","additionalProperties":false,"required":["path","value"],"properties":{"path":{"type":"string"},"value":{"type":"string"}}}},"value":{"type":["number","null"]},"folds":{"type":"array","maxItems":20,"items":{"type":["number","null"]}},"why":{"type":"string","maxLength":4096}}}},"winner":{"type":"integer","minimum":0,"maximum":255}}},"verdict":{"title":"HandedVerdict","type":"object","additionalProperties":false,"required":["verdict","reasons","settle"],"properties":{"verdict":{"$ref":"#/definitions/verdictKind"},"reasons":{"type":"array","items":{"$ref":"#/definitions/reason"}},"settle":{"oneOf":[{"title":"HandedSettle","type":"object","additionalProperties":false,"required":["groups","have","worthwhile"],"properties":{"groups":{"type":"number"},"have":{"type":"number"},"worthwhile":{"type":"number"}}},{"type":"null"}]}}},"reason":{"type":"object","required":["code"],"discriminator":{"propertyName":"code"},"oneOf":[{"title":"NoChampion","type":"object","additionalProperties":false,"required":["code"],"properties":{"code":{"const":"no-champion"}}},{"title":"IdenticalScores","type":"object","additionalProperties":false,"required":["code","largest_shift"],"properties":{"code":{"const":"identical-scores"},"largest_shift":{"type":"number"}}},{"title":"ChampionRefused","type":"object","additionalProperties":false,"required":["code","detail"],"properties":{"code":{"enum":["champion-evidence-missing","champion-not-scorable","champion-corrupt"]},"detail":{"type":"string","maxLength":4096}}},{"title":"SelfTestFailed","type":"object","additionalProperties":false,"required":["code","tests"],"properties":{"code":{"const":"self-test-failed"},"tests":{"type":"array","maxItems":64,"items":{"type":"string","maxLength":200}}}},{"title":"HoldoutWorn","type":"object","additionalProperties":false,"required":["code","used","budget"],"properties":{"code":{"const":"holdout-worn"},"used":{"$ref":"#/definitions/count"},"budget":{"$ref":"#/definitions/count"}}},{"title":"HoldoutRanked","type":"object","additionalProperties":false,"required":["code","challengers"],"properties":{"code":{"const":"holdout-ranked"},"challengers":{"$ref":"#/definitions/count"}}},{"title":"PrimaryMargin","type":"object","additionalProperties":false,"required":["code","metric","outcome","margin","difference","lower","upper"],"properties":{"code":{"const":"primary"},"metric":{"$ref":"#/definitions/metric"},"outcome":{"enum":["pass","fail","open"]},"margin":{"type":"number"},"difference":{"type":["number","null"]},"lower":{"type":["number","null"]},"upper":{"type":["number","null"]},"why":{"$ref":"#/definitions/whyNot"}}},{"title":"GuardrailMargin","type":"object","additionalProperties":false,"required":["code","metric","outcome","margin","difference","lower","upper"],"properties":{"code":{"const":"guardrail"},"metric":{"$ref":"#/definitions/metric"},"outcome":{"enum":["pass","fail","open"]},"margin":{"type":"number"},"difference":{"type":["number","null"]},"lower":{"type":["number","null"]},"upper":{"type":["number","null"]},"why":{"$ref":"#/definitions/whyNot"}}},{"title":"SliceVeto","type":"object","additionalProperties":false,"required":["code","column","level","difference","max_loss","adjusted"],"properties":{"code":{"const":"slice-veto"},"column":{"type":"string"},"level":{"type":"string"},"difference":{"type":"number"},"max_loss":{"type":"number"},"adjusted":{"type":"number"}}}]},"whyNot":{"enum":["too-few-groups","too-few-discordant-groups","one-class","undefined","biased"]},"run":{"title":"Run","description":"One challenger, trained and scored: what went in, what came out. The champion's manifest is a run. No clock, no host.","type":"object","additionalProperties":false,"required":["format","model","run","subject","holdout","engine","dataset","config","pipeline","steps","metrics","rows"],"properties":{"format":{"const":"contender.run/1"},"model":{"$ref":"#/definitions/run_name"},"run":{"$ref":"#/definitions/run_run"},"subject":{"description":"Digest over dataset digest, data, features, trainer: what a hold names.","$ref":"#/definitions/run_digest"},"holdout":{"description":"Digest over dataset digest, target, split.","$ref":"#/definitions/run_digest"},"engine":{"$ref":"#/definitions/run_digest"},"dataset":{"type":"object","additionalProperties":false,"required":["sha256","bytes","rows"],"properties":{"sha256":{"$ref":"#/definitions/run_digest"},"bytes":{"type":"integer","minimum":0},"rows":{"type":"integer","minimum":0}}},"config":{"description":"The config that was run, with every default: canonical JSON as text.","type":"string","maxLength":262144},"pipeline":{"description":"The pipeline's steps, with every default: canonical JSON as text.","type":"string","maxLength":65536},"steps":{"type":"array","maxItems":64,"items":{"title":"StepTrace","type":"object","additionalProperties":false,"required":["uses","key","output"],"properties":{"uses":{"type":"string","pattern":"^[a-z][a-z-]{0,31}$"},"key":{"$ref":"#/definitions/run_digest"},"output":{"description":"Digest of what the step gave, null where it keeps nothing.","oneOf":[{"$ref":"#/definitions/run_digest"},{"type":"null"}]}}}},"rows":{"title":"RowCounts","type":"object","additionalProperties":false,"required":["train","holdout","fitted","unlabelled","purged","train_groups","holdout_groups"],"properties":{"train":{"type":"integer","minimum":0},"holdout":{"type":"integer","minimum":0},"fitted":{"description":"Training rows less those with a missing cell under `missing: drop`.","type":"integer","minimum":0},"unlabelled":{"type":"integer","minimum":0},"purged":{"type":"integer","minimum":0},"train_groups":{"type":"integer","minimum":0},"holdout_groups":{"type":"integer","minimum":0}}},"metrics":{"type":"array","maxItems":64,"items":{"type":"object","additionalProperties":false,"required":["metric","value"],"properties":{"metric":{"type":"string"},"value":{"type":["number","null"]},"why":{"type":"string"}}}}}},"run_name":{"type":"string","pattern":"^[a-z0-9]([a-z0-9_-]{0,62}[a-z0-9])?$"},"run_run":{"type":"string","pattern":"^[0-9a-f]{16}$"},"run_digest":{"type":"string","pattern":"^[0-9a-f]{64}$"},"checks":{"title":"Checks","description":"What is noteworthy about the data: nothing here changes a row.","type":"object","additionalProperties":false,"required":["columns","duplicates","leaks"],"properties":{"columns":{"type":"array","items":{"title":"ColumnCheck","type":"object","additionalProperties":false,"required":["name","type","missing","constant"],"properties":{"name":{"type":"string"},"type":{"enum":["number","boolean","string","date"]},"missing":{"description":"Rows of the file whose cell is missing.","type":"integer","minimum":0},"constant":{"description":"All present cells are equal.","type":"boolean"}}}},"duplicates":{"title":"Duplicates","type":"object","additionalProperties":false,"required":["across","within"],"properties":{"across":{"description":"Holdout rows whose features and target equal those of a training row (after purge).","type":"integer","minimum":0},"within":{"description":"Rows that repeat an earlier row's features and target on their own side.","type":"integer","minimum":0}}},"leaks":{"description":"Features that give the target away by themselves on the training rows (AUC of the raw column, of its levels' positive share in the other half of the groups, or of whether the cell is missing, at least 0.995 or at most 0.005).","type":"array","items":{"title":"Leak","type":"object","additionalProperties":false,"required":["column","auc"],"properties":{"column":{"type":"string"},"auc":{"type":"number"}}}}}},"evaluation":{"title":"Evaluation","description":"What one model's scores of the holdout are worth, without intervals (those belong to comparisons).","type":"object","additionalProperties":false,"required":["rows","positives","groups","threshold","metrics","slices","curves"],"properties":{"rows":{"type":"integer","minimum":0},"positives":{"type":"integer","minimum":0},"groups":{"type":"integer","minimum":0},"threshold":{"type":"number"},"metrics":{"type":"array","items":{"$ref":"#/definitions/evaluation_measure"}},"slices":{"type":"array","items":{"title":"SliceEvaluation","type":"object","additionalProperties":false,"required":["column","level","rows","positives","metrics"],"properties":{"column":{"type":"string"},"level":{"type":"string"},"rows":{"type":"integer","minimum":0},"positives":{"type":"integer","minimum":0},"metrics":{"type":"array","items":{"$ref":"#/definitions/evaluation_measure"}}}}},"curves":{"title":"Curves","type":"object","additionalProperties":false,"required":["roc","pr","calibration"],"properties":{"roc":{"description":"False positive rate, true positive rate; at most 101 corners of the whole curve, the first and last always.","type":"array","items":{"$ref":"#/definitions/evaluation_point"}},"pr":{"description":"Recall, precision; at most 101 corners.","type":"array","items":{"$ref":"#/definitions/evaluation_point"}},"calibration":{"description":"Equal-width bins that hold rows: how many, mean probability, share of positives.","type":"array","items":{"title":"CalibrationBin","type":"object","additionalProperties":false,"required":["lower","upper","rows","mean","share"],"properties":{"lower":{"type":"number"},"upper":{"type":"number"},"rows":{"type":"integer","minimum":1},"mean":{"type":"number"},"share":{"type":"number"}}}}}}}},"evaluation_point":{"type":"object","additionalProperties":false,"required":["x","y"],"properties":{"x":{"type":"number"},"y":{"type":"number"}}},"evaluation_measure":{"description":"A metric's value in its own units, or null with the reason where it is not defined (one class only, no predicted positive …).","type":"object","additionalProperties":false,"required":["metric","value"],"properties":{"metric":{"$ref":"#/definitions/evaluation_metric"},"value":{"type":["number","null"]},"why":{"type":"string"}}},"evaluation_metric":{"enum":["roc_auc","average_precision","log_loss","brier","ece","accuracy","balanced_accuracy","f1","mcc","precision","recall"]},"judgement":{"title":"Judgement","description":"The record of a comparison: who was set against whom, before which judge, and what came out. Without a champion there is nothing to compare.","type":"object","additionalProperties":false,"required":["format","model","key","holdout","judge","engine","challenger","champion","comparison"],"properties":{"format":{"const":"contender.comparison/1"},"model":{"type":"string","pattern":"^[a-z0-9]([a-z0-9_-]{0,62}[a-z0-9])?$"},"key":{"type":"string","pattern":"^[0-9a-f]{64}$"},"holdout":{"type":"string","pattern":"^[0-9a-f]{64}$"},"judge":{"description":"Digest over evaluate and gate.","type":"string","pattern":"^[0-9a-f]{64}$"},"engine":{"type":"string","pattern":"^[0-9a-f]{64}$"},"challenger":{"$ref":"#/definitions/judgement_contestant"},"champion":{"oneOf":[{"$ref":"#/definitions/judgement_contestant"},{"type":"null"}]},"comparison":{"description":"Digest of the comparison object; null without a champion, or where the champion could not be scored.","oneOf":[{"type":"string","pattern":"^[0-9a-f]{64}$"},{"type":"null"}]},"changes":{"description":"Digest of the object that tells what changed from champion to challenger: for people, nothing decides by it.","type":"string","pattern":"^[0-9a-f]{64}$"},"sweep":{"description":"The challenger is the best of a sweep that was ranked on this holdout: its interval on the primary metric holds for all of them at once.","type":"object","additionalProperties":false,"required":["ranking","challengers","critical"],"properties":{"ranking":{"description":"Key of the sweep's step.","type":"string","pattern":"^[0-9a-f]{64}$"},"challengers":{"type":"integer","minimum":1,"maximum":256},"critical":{"description":"The interval is D ± so many standard errors; null where there is none.","type":["number","null"]}}},"refused":{"description":"Why there is no comparison although there is a champion.","type":"object","additionalProperties":false,"required":["code","detail"],"properties":{"code":{"enum":["champion-evidence-missing","champion-not-scorable","champion-corrupt"]},"detail":{"type":"string","maxLength":4096}}}}},"judgement_contestant":{"type":"object","additionalProperties":false,"required":["run","model"],"properties":{"run":{"type":"string","pattern":"^[0-9a-f]{16}$"},"model":{"description":"Digest of the model artifact that was scored.","type":"string","pattern":"^[0-9a-f]{64}$"},"refitted":{"description":"The champion's config was fitted anew under the present judge, because its own differed in these sections.","type":"array","items":{"enum":["target","split"]}}}},"comparison":{"title":"Comparison","description":"Two models' scores of the same holdout rows, set against each other. Differences are oriented: + is better for the challenger.","type":"object","additionalProperties":false,"required":["rows","positives","groups","confidence","budget","largest_shift","estimates","slices","self_test"],"properties":{"rows":{"type":"integer","minimum":0},"positives":{"type":"integer","minimum":0},"groups":{"type":"integer","minimum":0},"confidence":{"description":"1 − α: over the whole budget.","type":"number"},"budget":{"description":"m: every interval is two-sided at 1 − α/m.","type":"integer","minimum":1},"largest_shift":{"description":"max |p_champion − p_challenger| over all holdout rows.","type":"number"},"estimates":{"type":"array","items":{"$ref":"#/definitions/comparison_estimate"}},"slices":{"type":"array","items":{"$ref":"#/definitions/comparison_sliceEstimate"}},"self_test":{"description":"What the gate showed of itself on these very rows; a name and whether it held.","type":"array","items":{"title":"SelfTest","type":"object","additionalProperties":false,"required":["name","held"],"properties":{"name":{"type":"string"},"held":{"type":"boolean"}}}}}},"comparison_metric":{"enum":["roc_auc","average_precision","log_loss","brier","ece","accuracy","balanced_accuracy","f1","mcc","precision","recall"]},"comparison_estimate":{"description":"One metric of both models and the interval of its difference; null where it is not defined, with the reason in `why`.","type":"object","additionalProperties":false,"required":["metric","champion","challenger","difference","method","se","df","lower","upper","mde","flat"],"properties":{"metric":{"$ref":"#/definitions/comparison_metric"},"champion":{"type":["number","null"]},"challenger":{"type":["number","null"]},"difference":{"type":["number","null"]},"method":{"enum":["obuchowski","tango","jackknife","none"]},"se":{"type":["number","null"]},"df":{"type":["number","null"]},"lower":{"type":["number","null"]},"upper":{"type":["number","null"]},"mde":{"description":"(t at 1 − α/2m + t at .80) × SE: the gain over a margin that would be found four times in five.","type":["number","null"]},"flat":{"description":"Every group's influence is at most 1e-12: the metric cannot tell the two apart, the interval is the point.","type":"boolean"},"why":{"enum":["too-few-groups","too-few-discordant-groups","one-class","undefined","biased"]}}},"comparison_sliceEstimate":{"description":"The gate's primary metric on one slice; p is one-sided against a loss, `adjusted` by Holm over the family; null where the slice is too small to say anything.","type":"object","additionalProperties":false,"required":["column","level","rows","groups","champion","challenger","difference","p","adjusted"],"properties":{"column":{"type":"string"},"level":{"type":"string"},"rows":{"type":"integer","minimum":0},"groups":{"type":"integer","minimum":0},"champion":{"type":["number","null"]},"challenger":{"type":["number","null"]},"difference":{"type":["number","null"]},"p":{"type":["number","null"]},"adjusted":{"type":["number","null"]}}},"changes":{"title":"Changes","description":"What is other about the challenger, on the holdout rows and beside the comparison: nothing here decides.","type":"object","additionalProperties":false,"required":["flips","curves","effects"],"properties":{"flips":{"$ref":"#/definitions/changes_flips"},"curves":{"description":"ROC, precision–recall and calibration of both models, as an evaluation has them.","type":"object","additionalProperties":false,"required":["champion","challenger"],"properties":{"champion":{"$ref":"#/definitions/changes_curves"},"challenger":{"$ref":"#/definitions/changes_curves"}}},"effects":{"$ref":"#/definitions/changes_effects"}}},"changes_metric":{"enum":["roc_auc","average_precision","log_loss","brier","ece","accuracy","balanced_accuracy","f1","mcc","precision","recall"]},"changes_count":{"type":"integer","minimum":0},"changes_share":{"type":"number","minimum":0,"maximum":1},"changes_flips":{"title":"Flips","description":"Rows that the two models put on different sides of the threshold.","type":"object","additionalProperties":false,"required":["threshold","to_right","to_wrong","surest"],"properties":{"threshold":{"$ref":"#/definitions/changes_share"},"to_right":{"description":"Only the challenger gets them right.","$ref":"#/definitions/changes_count"},"to_wrong":{"description":"Only the champion gets them right.","$ref":"#/definitions/changes_count"},"surest":{"description":"At most five of each kind, the largest shift of the probability first.","type":"array","maxItems":10,"items":{"$ref":"#/definitions/changes_flip"}}}},"changes_flip":{"title":"Flip","type":"object","additionalProperties":false,"required":["row","positive","champion","challenger","slices"],"properties":{"row":{"description":"Position in the dataset, from 0.","$ref":"#/definitions/changes_count"},"positive":{"description":"What is true.","type":"boolean"},"champion":{"$ref":"#/definitions/changes_share"},"challenger":{"$ref":"#/definitions/changes_share"},"slices":{"description":"The slices that the row is in; no other cell of it is kept.","type":"array","items":{"type":"object","additionalProperties":false,"required":["column","level"],"properties":{"column":{"type":"string"},"level":{"type":"string"}}}}}},"changes_point":{"title":"Point","type":"object","additionalProperties":false,"required":["x","y"],"properties":{"x":{"$ref":"#/definitions/changes_share"},"y":{"$ref":"#/definitions/changes_share"}}},"changes_curves":{"title":"Curves","type":"object","additionalProperties":false,"required":["roc","pr","calibration"],"properties":{"roc":{"type":"array","maxItems":101,"items":{"$ref":"#/definitions/changes_point"}},"pr":{"type":"array","maxItems":101,"items":{"$ref":"#/definitions/changes_point"}},"calibration":{"type":"array","items":{"$ref":"#/definitions/changes_bin"}}}},"changes_bin":{"title":"CalibrationBin","type":"object","additionalProperties":false,"required":["lower","upper","rows","mean","share"],"properties":{"lower":{"type":"number"},"upper":{"type":"number"},"rows":{"type":"integer","minimum":1},"mean":{"type":"number"},"share":{"$ref":"#/definitions/changes_share"}}},"changes_effects":{"title":"Effects","description":"What each feature does in both models: how much it moves the log-odds, and how much of the primary metric goes when its contribution is shuffled among the holdout rows.","type":"object","additionalProperties":false,"required":["metric","repeats","confidence","skipped","features"],"properties":{"metric":{"$ref":"#/definitions/changes_metric"},"repeats":{"description":"Shufflings that an importance is the mean of.","type":"integer","minimum":1},"confidence":{"description":"Of the importances' intervals.","type":"number"},"skipped":{"description":"Why no importance was measured; null where it was.","oneOf":[{"enum":["too-large"]},{"type":"null"}]},"features":{"type":"array","maxItems":8192,"items":{"$ref":"#/definitions/changes_featureEffect"}}}},"changes_featureEffect":{"title":"FeatureEffect","description":"A feature by the columns that it reads; null where a model has none of that name.","type":"object","additionalProperties":false,"required":["name","champion","challenger"],"properties":{"name":{"type":"string"},"champion":{"oneOf":[{"$ref":"#/definitions/changes_effect"},{"type":"null"}]},"challenger":{"oneOf":[{"$ref":"#/definitions/changes_effect"},{"type":"null"}]}}},"changes_effect":{"title":"Effect","type":"object","additionalProperties":false,"required":["mean_absolute","low","high","importance"],"properties":{"mean_absolute":{"description":"Mean size of its contribution to the log-odds, less the contribution's own mean.","type":"number","minimum":0},"low":{"description":"A tenth of the rows have at most this contribution, less the mean.","type":"number"},"high":{"description":"A tenth of the rows have at least this contribution, less the mean.","type":"number"},"importance":{"oneOf":[{"$ref":"#/definitions/changes_importance"},{"type":"null"}]}}},"changes_importance":{"title":"Importance","description":"Loss of the primary metric when the feature is shuffled: + where the feature helps. Without a spread by group there is no interval.","type":"object","additionalProperties":false,"required":["loss","lower","upper"],"properties":{"loss":{"type":"number"},"lower":{"type":["number","null"]},"upper":{"type":["number","null"]}}}}};
const schema89 = {"title":"HandedFault","type":"object","additionalProperties":false,"required":["message"],"properties":{"file":{"type":"string","maxLength":400},"line":{"type":"integer","minimum":1,"maximum":9007199254740991},"column":{"type":"integer","minimum":1,"maximum":9007199254740991},"path":{"type":"string","maxLength":400},"message":{"type":"string","maxLength":600},"expected":{"type":"string","maxLength":400},"found":{"type":"string","maxLength":400},"hint":{"type":"string","maxLength":600}}};
const schema65 = {"type":"integer","minimum":0,"maximum":9007199254740991};
const func2 = Object.prototype.hasOwnProperty;

const pattern0 = new RegExp("^([0-9a-f]{40}|[0-9a-f]{64})?$", "u");
const schema12 = {"title":"HandedResult","type":"object","additionalProperties":false,"required":["model","verdict","run","digests"],"properties":{"model":{"$ref":"#/definitions/name"},"verdict":{"$ref":"#/definitions/verdictKind"},"run":{"description":"Null where the challenger was not shown to its holdout.","oneOf":[{"$ref":"#/definitions/runName"},{"type":"null"}]},"digests":{"oneOf":[{"title":"HandedDigests","type":"object","additionalProperties":false,"required":["run","model"],"properties":{"run":{"description":"Of the run's record.","$ref":"#/definitions/digest"},"model":{"description":"Of the model artifact.","$ref":"#/definitions/digest"}}},{"type":"null"}]}}};
const schema13 = {"type":"string","pattern":"^[a-z0-9]([a-z0-9_-]{0,62}[a-z0-9])?$"};
const schema14 = {"enum":["promote","keep","inconclusive","first","identical","invalid"]};
const schema15 = {"type":"string","pattern":"^[0-9a-f]{16}$"};
const schema16 = {"type":"string","pattern":"^[0-9a-f]{64}$"};
const pattern1 = new RegExp("^[a-z0-9]([a-z0-9_-]{0,62}[a-z0-9])?$", "u");
const pattern2 = new RegExp("^[0-9a-f]{16}$", "u");
const pattern3 = new RegExp("^[0-9a-f]{64}$", "u");

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.model === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "model"},message:"must have required property '"+"model"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.verdict === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "verdict"},message:"must have required property '"+"verdict"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.run === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "run"},message:"must have required property '"+"run"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.digests === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "digests"},message:"must have required property '"+"digests"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "model") || (key0 === "verdict")) || (key0 === "run")) || (key0 === "digests"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.model !== undefined){
let data0 = data.model;
if(typeof data0 === "string"){
if(!pattern1.test(data0)){
const err5 = {instancePath:instancePath+"/model",schemaPath:"#/definitions/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9_-]{0,62}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9_-]{0,62}[a-z0-9])?$"+"\""};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/model",schemaPath:"#/definitions/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.verdict !== undefined){
let data1 = data.verdict;
if(!((((((data1 === "promote") || (data1 === "keep")) || (data1 === "inconclusive")) || (data1 === "first")) || (data1 === "identical")) || (data1 === "invalid"))){
const err7 = {instancePath:instancePath+"/verdict",schemaPath:"#/definitions/verdictKind/enum",keyword:"enum",params:{allowedValues: schema14.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.run !== undefined){
let data2 = data.run;
const _errs8 = errors;
let valid3 = false;
let passing0 = null;
const _errs9 = errors;
if(typeof data2 === "string"){
if(!pattern2.test(data2)){
const err8 = {instancePath:instancePath+"/run",schemaPath:"#/definitions/runName/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{16}$"},message:"must match pattern \""+"^[0-9a-f]{16}$"+"\""};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/run",schemaPath:"#/definitions/runName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var _valid0 = _errs9 === errors;
if(_valid0){
valid3 = true;
passing0 = 0;
}
const _errs12 = errors;
if(data2 !== null){
const err10 = {instancePath:instancePath+"/run",schemaPath:"#/properties/run/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var _valid0 = _errs12 === errors;
if(_valid0 && valid3){
valid3 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid3 = true;
passing0 = 1;
}
}
if(!valid3){
const err11 = {instancePath:instancePath+"/run",schemaPath:"#/properties/run/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
else {
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
}
}
if(data.digests !== undefined){
let data3 = data.digests;
const _errs15 = errors;
let valid5 = false;
let passing1 = null;
const _errs16 = errors;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.run === undefined){
const err12 = {instancePath:instancePath+"/digests",schemaPath:"#/properties/digests/oneOf/0/required",keyword:"required",params:{missingProperty: "run"},message:"must have required property '"+"run"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data3.model === undefined){
const err13 = {instancePath:instancePath+"/digests",schemaPath:"#/properties/digests/oneOf/0/required",keyword:"required",params:{missingProperty: "model"},message:"must have required property '"+"model"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
for(const key1 in data3){
if(!((key1 === "run") || (key1 === "model"))){
const err14 = {instancePath:instancePath+"/digests",schemaPath:"#/properties/digests/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data3.run !== undefined){
let data4 = data3.run;
if(typeof data4 === "string"){
if(!pattern3.test(data4)){
const err15 = {instancePath:instancePath+"/digests/run",schemaPath:"#/definitions/digest/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/digests/run",schemaPath:"#/definitions/digest/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data3.model !== undefined){
let data5 = data3.model;
if(typeof data5 === "string"){
if(!pattern3.test(data5)){
const err17 = {instancePath:instancePath+"/digests/model",schemaPath:"#/definitions/digest/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/digests/model",schemaPath:"#/definitions/digest/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath:instancePath+"/digests",schemaPath:"#/properties/digests/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
var _valid1 = _errs16 === errors;
if(_valid1){
valid5 = true;
passing1 = 0;
}
const _errs25 = errors;
if(data3 !== null){
const err20 = {instancePath:instancePath+"/digests",schemaPath:"#/properties/digests/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
var _valid1 = _errs25 === errors;
if(_valid1 && valid5){
valid5 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid5 = true;
passing1 = 1;
}
}
if(!valid5){
const err21 = {instancePath:instancePath+"/digests",schemaPath:"#/properties/digests/oneOf",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
else {
errors = _errs15;
if(vErrors !== null){
if(_errs15){
vErrors.length = _errs15;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err22 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}

const schema18 = {"title":"HandedSection","type":"object","additionalProperties":false,"required":["model","file","run","checks","evaluation","judgement","comparison","verdict","steps","judgeEdits","config","next","reproduce"],"properties":{"model":{"$ref":"#/definitions/name"},"file":{"type":"string","maxLength":200},"run":{"$ref":"#/definitions/run"},"checks":{"$ref":"#/definitions/checks"},"evaluation":{"$ref":"#/definitions/evaluation"},"judgement":{"$ref":"#/definitions/judgement"},"comparison":{"oneOf":[{"$ref":"#/definitions/comparison"},{"type":"null"}]},"changes":{"$ref":"#/definitions/changes"},"verdict":{"$ref":"#/definitions/verdict"},"steps":{"type":"array","maxItems":80,"items":{"title":"HandedStep","type":"object","additionalProperties":false,"required":["uses","outcome","why","seconds"],"properties":{"uses":{"type":"string","maxLength":64},"outcome":{"enum":["ran","reused","not needed"]},"why":{"type":"string","maxLength":512},"seconds":{"type":"number","minimum":0}}}},"judgeEdits":{"$ref":"#/definitions/edits"},"unread":{"type":"string","maxLength":200},"proposed":{"title":"ProposedResult","type":"object","additionalProperties":false,"required":["verdict","comparison"],"properties":{"verdict":{"$ref":"#/definitions/verdict"},"comparison":{"oneOf":[{"$ref":"#/definitions/comparison"},{"type":"null"}]}}},"baseConfig":{"type":"string"},"config":{"type":"string"},"wear":{"oneOf":[{"title":"HandedWear","type":"object","additionalProperties":false,"required":["used","budget"],"properties":{"used":{"$ref":"#/definitions/count"},"budget":{"$ref":"#/definitions/count"}}},{"const":"unknown"}]},"sweep":{"$ref":"#/definitions/sweep"},"next":{"type":"string","maxLength":2000},"reproduce":{"type":"string","maxLength":1000},"left":{"$ref":"#/definitions/left"}}};
const schema29 = {"title":"Checks","description":"What is noteworthy about the data: nothing here changes a row.","type":"object","additionalProperties":false,"required":["columns","duplicates","leaks"],"properties":{"columns":{"type":"array","items":{"title":"ColumnCheck","type":"object","additionalProperties":false,"required":["name","type","missing","constant"],"properties":{"name":{"type":"string"},"type":{"enum":["number","boolean","string","date"]},"missing":{"description":"Rows of the file whose cell is missing.","type":"integer","minimum":0},"constant":{"description":"All present cells are equal.","type":"boolean"}}}},"duplicates":{"title":"Duplicates","type":"object","additionalProperties":false,"required":["across","within"],"properties":{"across":{"description":"Holdout rows whose features and target equal those of a training row (after purge).","type":"integer","minimum":0},"within":{"description":"Rows that repeat an earlier row's features and target on their own side.","type":"integer","minimum":0}}},"leaks":{"description":"Features that give the target away by themselves on the training rows (AUC of the raw column, of its levels' positive share in the other half of the groups, or of whether the cell is missing, at least 0.995 or at most 0.005).","type":"array","items":{"title":"Leak","type":"object","additionalProperties":false,"required":["column","auc"],"properties":{"column":{"type":"string"},"auc":{"type":"number"}}}}}};
const schema72 = {"type":"array","maxItems":16,"items":{"type":"string","maxLength":64}};
const schema20 = {"title":"Run","description":"One challenger, trained and scored: what went in, what came out. The champion's manifest is a run. No clock, no host.","type":"object","additionalProperties":false,"required":["format","model","run","subject","holdout","engine","dataset","config","pipeline","steps","metrics","rows"],"properties":{"format":{"const":"contender.run/1"},"model":{"$ref":"#/definitions/run_name"},"run":{"$ref":"#/definitions/run_run"},"subject":{"description":"Digest over dataset digest, data, features, trainer: what a hold names.","$ref":"#/definitions/run_digest"},"holdout":{"description":"Digest over dataset digest, target, split.","$ref":"#/definitions/run_digest"},"engine":{"$ref":"#/definitions/run_digest"},"dataset":{"type":"object","additionalProperties":false,"required":["sha256","bytes","rows"],"properties":{"sha256":{"$ref":"#/definitions/run_digest"},"bytes":{"type":"integer","minimum":0},"rows":{"type":"integer","minimum":0}}},"config":{"description":"The config that was run, with every default: canonical JSON as text.","type":"string","maxLength":262144},"pipeline":{"description":"The pipeline's steps, with every default: canonical JSON as text.","type":"string","maxLength":65536},"steps":{"type":"array","maxItems":64,"items":{"title":"StepTrace","type":"object","additionalProperties":false,"required":["uses","key","output"],"properties":{"uses":{"type":"string","pattern":"^[a-z][a-z-]{0,31}$"},"key":{"$ref":"#/definitions/run_digest"},"output":{"description":"Digest of what the step gave, null where it keeps nothing.","oneOf":[{"$ref":"#/definitions/run_digest"},{"type":"null"}]}}}},"rows":{"title":"RowCounts","type":"object","additionalProperties":false,"required":["train","holdout","fitted","unlabelled","purged","train_groups","holdout_groups"],"properties":{"train":{"type":"integer","minimum":0},"holdout":{"type":"integer","minimum":0},"fitted":{"description":"Training rows less those with a missing cell under `missing: drop`.","type":"integer","minimum":0},"unlabelled":{"type":"integer","minimum":0},"purged":{"type":"integer","minimum":0},"train_groups":{"type":"integer","minimum":0},"holdout_groups":{"type":"integer","minimum":0}}},"metrics":{"type":"array","maxItems":64,"items":{"type":"object","additionalProperties":false,"required":["metric","value"],"properties":{"metric":{"type":"string"},"value":{"type":["number","null"]},"why":{"type":"string"}}}}}};
const schema21 = {"type":"string","pattern":"^[a-z0-9]([a-z0-9_-]{0,62}[a-z0-9])?$"};
const schema22 = {"type":"string","pattern":"^[0-9a-f]{16}$"};
const schema23 = {"type":"string","pattern":"^[0-9a-f]{64}$"};
const pattern12 = new RegExp("^[a-z][a-z-]{0,31}$", "u");

function validate14(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.format === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "format"},message:"must have required property '"+"format"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.model === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "model"},message:"must have required property '"+"model"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.run === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "run"},message:"must have required property '"+"run"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.subject === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "subject"},message:"must have required property '"+"subject"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.holdout === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "holdout"},message:"must have required property '"+"holdout"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.engine === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "engine"},message:"must have required property '"+"engine"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.dataset === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dataset"},message:"must have required property '"+"dataset"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.config === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "config"},message:"must have required property '"+"config"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.pipeline === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "pipeline"},message:"must have required property '"+"pipeline"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.steps === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "steps"},message:"must have required property '"+"steps"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.metrics === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "metrics"},message:"must have required property '"+"metrics"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.rows === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rows"},message:"must have required property '"+"rows"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema20.properties, key0))){
const err12 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.format !== undefined){
if("contender.run/1" !== data.format){
const err13 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/const",keyword:"const",params:{allowedValue: "contender.run/1"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.model !== undefined){
let data1 = data.model;
if(typeof data1 === "string"){
if(!pattern1.test(data1)){
const err14 = {instancePath:instancePath+"/model",schemaPath:"#/definitions/run_name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9_-]{0,62}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9_-]{0,62}[a-z0-9])?$"+"\""};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/model",schemaPath:"#/definitions/run_name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.run !== undefined){
let data2 = data.run;
if(typeof data2 === "string"){
if(!pattern2.test(data2)){
const err16 = {instancePath:instancePath+"/run",schemaPath:"#/definitions/run_run/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{16}$"},message:"must match pattern \""+"^[0-9a-f]{16}$"+"\""};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/run",schemaPath:"#/definitions/run_run/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.subject !== undefined){
let data3 = data.subject;
if(typeof data3 === "string"){
if(!pattern3.test(data3)){
const err18 = {instancePath:instancePath+"/subject",schemaPath:"#/definitions/run_digest/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/subject",schemaPath:"#/definitions/run_digest/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.holdout !== undefined){
let data4 = data.holdout;
if(typeof data4 === "string"){
if(!pattern3.test(data4)){
const err20 = {instancePath:instancePath+"/holdout",schemaPath:"#/definitions/run_digest/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/holdout",schemaPath:"#/definitions/run_digest/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.engine !== undefined){
let data5 = data.engine;
if(typeof data5 === "string"){
if(!pattern3.test(data5)){
const err22 = {instancePath:instancePath+"/engine",schemaPath:"#/definitions/run_digest/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/engine",schemaPath:"#/definitions/run_digest/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.dataset !== undefined){
let data6 = data.dataset;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.sha256 === undefined){
const err24 = {instancePath:instancePath+"/dataset",schemaPath:"#/properties/dataset/required",keyword:"required",params:{missingProperty: "sha256"},message:"must have required property '"+"sha256"+"'"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data6.bytes === undefined){
const err25 = {instancePath:instancePath+"/dataset",schemaPath:"#/properties/dataset/required",keyword:"required",params:{missingProperty: "bytes"},message:"must have required property '"+"bytes"+"'"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data6.rows === undefined){
const err26 = {instancePath:instancePath+"/dataset",schemaPath:"#/properties/dataset/required",keyword:"required",params:{missingProperty: "rows"},message:"must have required property '"+"rows"+"'"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
for(const key1 in data6){
if(!(((key1 === "sha256") || (key1 === "bytes")) || (key1 === "rows"))){
const err27 = {instancePath:instancePath+"/dataset",schemaPath:"#/properties/dataset/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data6.sha256 !== undefined){
let data7 = data6.sha256;
if(typeof data7 === "string"){
if(!pattern3.test(data7)){
const err28 = {instancePath:instancePath+"/dataset/sha256",schemaPath:"#/definitions/run_digest/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/dataset/sha256",schemaPath:"#/definitions/run_digest/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data6.bytes !== undefined){
let data8 = data6.bytes;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err30 = {instancePath:instancePath+"/dataset/bytes",schemaPath:"#/properties/dataset/properties/bytes/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
const err31 = {instancePath:instancePath+"/dataset/bytes",schemaPath:"#/properties/dataset/properties/bytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
if(data6.rows !== undefined){
let data9 = data6.rows;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err32 = {instancePath:instancePath+"/dataset/rows",schemaPath:"#/properties/dataset/properties/rows/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 0 || isNaN(data9)){
const err33 = {instancePath:instancePath+"/dataset/rows",schemaPath:"#/properties/dataset/properties/rows/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
}
else {
const err34 = {instancePath:instancePath+"/dataset",schemaPath:"#/properties/dataset/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.config !== undefined){
let data10 = data.config;
if(typeof data10 === "string"){
if(func3(data10) > 262144){
const err35 = {instancePath:instancePath+"/config",schemaPath:"#/properties/config/maxLength",keyword:"maxLength",params:{limit: 262144},message:"must NOT have more than 262144 characters"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/config",schemaPath:"#/properties/config/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.pipeline !== undefined){
let data11 = data.pipeline;
if(typeof data11 === "string"){
if(func3(data11) > 65536){
const err37 = {instancePath:instancePath+"/pipeline",schemaPath:"#/properties/pipeline/maxLength",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
else {
const err38 = {instancePath:instancePath+"/pipeline",schemaPath:"#/properties/pipeline/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.steps !== undefined){
let data12 = data.steps;
if(Array.isArray(data12)){
if(data12.length > 64){
const err39 = {instancePath:instancePath+"/steps",schemaPath:"#/properties/steps/maxItems",keyword:"maxItems",params:{limit: 64},message:"must NOT have more than 64 items"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
const len0 = data12.length;
for(let i0=0, begun0=errors; i0<len0 && errors<begun0+100; i0++){
let data13 = data12[i0];
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.uses === undefined){
const err40 = {instancePath:instancePath+"/steps/" + i0,schemaPath:"#/properties/steps/items/required",keyword:"required",params:{missingProperty: "uses"},message:"must have required property '"+"uses"+"'"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(data13.key === undefined){
const err41 = {instancePath:instancePath+"/steps/" + i0,schemaPath:"#/properties/steps/items/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(data13.output === undefined){
const err42 = {instancePath:instancePath+"/steps/" + i0,schemaPath:"#/properties/steps/items/required",keyword:"required",params:{missingProperty: "output"},message:"must have required property '"+"output"+"'"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
for(const key2 in data13){
if(!(((key2 === "uses") || (key2 === "key")) || (key2 === "output"))){
const err43 = {instancePath:instancePath+"/steps/" + i0,schemaPath:"#/properties/steps/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data13.uses !== undefined){
let data14 = data13.uses;
if(typeof data14 === "string"){
if(!pattern12.test(data14)){
const err44 = {instancePath:instancePath+"/steps/" + i0+"/uses",schemaPath:"#/properties/steps/items/properties/uses/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z-]{0,31}$"},message:"must match pattern \""+"^[a-z][a-z-]{0,31}$"+"\""};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
else {
const err45 = {instancePath:instancePath+"/steps/" + i0+"/uses",schemaPath:"#/properties/steps/items/properties/uses/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data13.key !== undefined){
let data15 = data13.key;
if(typeof data15 === "string"){
if(!pattern3.test(data15)){
const err46 = {instancePath:instancePath+"/steps/" + i0+"/key",schemaPath:"#/definitions/run_digest/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
else {
const err47 = {instancePath:instancePath+"/steps/" + i0+"/key",schemaPath:"#/definitions/run_digest/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data13.output !== undefined){
let data16 = data13.output;
const _errs43 = errors;
let valid12 = false;
let passing0 = null;
const _errs44 = errors;
if(typeof data16 === "string"){
if(!pattern3.test(data16)){
const err48 = {instancePath:instancePath+"/steps/" + i0+"/output",schemaPath:"#/definitions/run_digest/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
else {
const err49 = {instancePath:instancePath+"/steps/" + i0+"/output",schemaPath:"#/definitions/run_digest/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
var _valid0 = _errs44 === errors;
if(_valid0){
valid12 = true;
passing0 = 0;
}
const _errs47 = errors;
if(data16 !== null){
const err50 = {instancePath:instancePath+"/steps/" + i0+"/output",schemaPath:"#/properties/steps/items/properties/output/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
var _valid0 = _errs47 === errors;
if(_valid0 && valid12){
valid12 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid12 = true;
passing0 = 1;
}
}
if(!valid12){
const err51 = {instancePath:instancePath+"/steps/" + i0+"/output",schemaPath:"#/properties/steps/items/properties/output/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
else {
errors = _errs43;
if(vErrors !== null){
if(_errs43){
vErrors.length = _errs43;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err52 = {instancePath:instancePath+"/steps/" + i0,schemaPath:"#/properties/steps/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
}
else {
const err53 = {instancePath:instancePath+"/steps",schemaPath:"#/properties/steps/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data.rows !== undefined){
let data17 = data.rows;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.train === undefined){
const err54 = {instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/required",keyword:"required",params:{missingProperty: "train"},message:"must have required property '"+"train"+"'"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(data17.holdout === undefined){
const err55 = {instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/required",keyword:"required",params:{missingProperty: "holdout"},message:"must have required property '"+"holdout"+"'"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(data17.fitted === undefined){
const err56 = {instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/required",keyword:"required",params:{missingProperty: "fitted"},message:"must have required property '"+"fitted"+"'"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(data17.unlabelled === undefined){
const err57 = {instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/required",keyword:"required",params:{missingProperty: "unlabelled"},message:"must have required property '"+"unlabelled"+"'"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(data17.purged === undefined){
const err58 = {instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/required",keyword:"required",params:{missingProperty: "purged"},message:"must have required property '"+"purged"+"'"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if(data17.train_groups === undefined){
const err59 = {instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/required",keyword:"required",params:{missingProperty: "train_groups"},message:"must have required property '"+"train_groups"+"'"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(data17.holdout_groups === undefined){
const err60 = {instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/required",keyword:"required",params:{missingProperty: "holdout_groups"},message:"must have required property '"+"holdout_groups"+"'"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
for(const key3 in data17){
if(!(((((((key3 === "train") || (key3 === "holdout")) || (key3 === "fitted")) || (key3 === "unlabelled")) || (key3 === "purged")) || (key3 === "train_groups")) || (key3 === "holdout_groups"))){
const err61 = {instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data17.train !== undefined){
let data18 = data17.train;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
const err62 = {instancePath:instancePath+"/rows/train",schemaPath:"#/properties/rows/properties/train/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 < 0 || isNaN(data18)){
const err63 = {instancePath:instancePath+"/rows/train",schemaPath:"#/properties/rows/properties/train/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
}
if(data17.holdout !== undefined){
let data19 = data17.holdout;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
const err64 = {instancePath:instancePath+"/rows/holdout",schemaPath:"#/properties/rows/properties/holdout/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 < 0 || isNaN(data19)){
const err65 = {instancePath:instancePath+"/rows/holdout",schemaPath:"#/properties/rows/properties/holdout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
}
if(data17.fitted !== undefined){
let data20 = data17.fitted;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
const err66 = {instancePath:instancePath+"/rows/fitted",schemaPath:"#/properties/rows/properties/fitted/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 < 0 || isNaN(data20)){
const err67 = {instancePath:instancePath+"/rows/fitted",schemaPath:"#/properties/rows/properties/fitted/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
}
if(data17.unlabelled !== undefined){
let data21 = data17.unlabelled;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
const err68 = {instancePath:instancePath+"/rows/unlabelled",schemaPath:"#/properties/rows/properties/unlabelled/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 < 0 || isNaN(data21)){
const err69 = {instancePath:instancePath+"/rows/unlabelled",schemaPath:"#/properties/rows/properties/unlabelled/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
}
if(data17.purged !== undefined){
let data22 = data17.purged;
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
const err70 = {instancePath:instancePath+"/rows/purged",schemaPath:"#/properties/rows/properties/purged/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 < 0 || isNaN(data22)){
const err71 = {instancePath:instancePath+"/rows/purged",schemaPath:"#/properties/rows/properties/purged/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
}
if(data17.train_groups !== undefined){
let data23 = data17.train_groups;
if(!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))){
const err72 = {instancePath:instancePath+"/rows/train_groups",schemaPath:"#/properties/rows/properties/train_groups/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 < 0 || isNaN(data23)){
const err73 = {instancePath:instancePath+"/rows/train_groups",schemaPath:"#/properties/rows/properties/train_groups/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
}
if(data17.holdout_groups !== undefined){
let data24 = data17.holdout_groups;
if(!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))){
const err74 = {instancePath:instancePath+"/rows/holdout_groups",schemaPath:"#/properties/rows/properties/holdout_groups/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 < 0 || isNaN(data24)){
const err75 = {instancePath:instancePath+"/rows/holdout_groups",schemaPath:"#/properties/rows/properties/holdout_groups/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
}
}
else {
const err76 = {instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data.metrics !== undefined){
let data25 = data.metrics;
if(Array.isArray(data25)){
if(data25.length > 64){
const err77 = {instancePath:instancePath+"/metrics",schemaPath:"#/properties/metrics/maxItems",keyword:"maxItems",params:{limit: 64},message:"must NOT have more than 64 items"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
const len1 = data25.length;
for(let i1=0, begun1=errors; i1<len1 && errors<begun1+100; i1++){
let data26 = data25[i1];
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
if(data26.metric === undefined){
const err78 = {instancePath:instancePath+"/metrics/" + i1,schemaPath:"#/properties/metrics/items/required",keyword:"required",params:{missingProperty: "metric"},message:"must have required property '"+"metric"+"'"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
if(data26.value === undefined){
const err79 = {instancePath:instancePath+"/metrics/" + i1,schemaPath:"#/properties/metrics/items/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
for(const key4 in data26){
if(!(((key4 === "metric") || (key4 === "value")) || (key4 === "why"))){
const err80 = {instancePath:instancePath+"/metrics/" + i1,schemaPath:"#/properties/metrics/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data26.metric !== undefined){
if(typeof data26.metric !== "string"){
const err81 = {instancePath:instancePath+"/metrics/" + i1+"/metric",schemaPath:"#/properties/metrics/items/properties/metric/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data26.value !== undefined){
let data28 = data26.value;
if((!((typeof data28 == "number") && (isFinite(data28)))) && (data28 !== null)){
const err82 = {instancePath:instancePath+"/metrics/" + i1+"/value",schemaPath:"#/properties/metrics/items/properties/value/type",keyword:"type",params:{type: schema20.properties.metrics.items.properties.value.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data26.why !== undefined){
if(typeof data26.why !== "string"){
const err83 = {instancePath:instancePath+"/metrics/" + i1+"/why",schemaPath:"#/properties/metrics/items/properties/why/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
}
else {
const err84 = {instancePath:instancePath+"/metrics/" + i1,schemaPath:"#/properties/metrics/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
}
else {
const err85 = {instancePath:instancePath+"/metrics",schemaPath:"#/properties/metrics/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
}
else {
const err86 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
validate14.errors = vErrors;
return errors === 0;
}

const schema30 = {"title":"Evaluation","description":"What one model's scores of the holdout are worth, without intervals (those belong to comparisons).","type":"object","additionalProperties":false,"required":["rows","positives","groups","threshold","metrics","slices","curves"],"properties":{"rows":{"type":"integer","minimum":0},"positives":{"type":"integer","minimum":0},"groups":{"type":"integer","minimum":0},"threshold":{"type":"number"},"metrics":{"type":"array","items":{"$ref":"#/definitions/evaluation_measure"}},"slices":{"type":"array","items":{"title":"SliceEvaluation","type":"object","additionalProperties":false,"required":["column","level","rows","positives","metrics"],"properties":{"column":{"type":"string"},"level":{"type":"string"},"rows":{"type":"integer","minimum":0},"positives":{"type":"integer","minimum":0},"metrics":{"type":"array","items":{"$ref":"#/definitions/evaluation_measure"}}}}},"curves":{"title":"Curves","type":"object","additionalProperties":false,"required":["roc","pr","calibration"],"properties":{"roc":{"description":"False positive rate, true positive rate; at most 101 corners of the whole curve, the first and last always.","type":"array","items":{"$ref":"#/definitions/evaluation_point"}},"pr":{"description":"Recall, precision; at most 101 corners.","type":"array","items":{"$ref":"#/definitions/evaluation_point"}},"calibration":{"description":"Equal-width bins that hold rows: how many, mean probability, share of positives.","type":"array","items":{"title":"CalibrationBin","type":"object","additionalProperties":false,"required":["lower","upper","rows","mean","share"],"properties":{"lower":{"type":"number"},"upper":{"type":"number"},"rows":{"type":"integer","minimum":1},"mean":{"type":"number"},"share":{"type":"number"}}}}}}}};
const schema33 = {"type":"object","additionalProperties":false,"required":["x","y"],"properties":{"x":{"type":"number"},"y":{"type":"number"}}};
const schema31 = {"description":"A metric's value in its own units, or null with the reason where it is not defined (one class only, no predicted positive …).","type":"object","additionalProperties":false,"required":["metric","value"],"properties":{"metric":{"$ref":"#/definitions/evaluation_metric"},"value":{"type":["number","null"]},"why":{"type":"string"}}};
const schema32 = {"enum":["roc_auc","average_precision","log_loss","brier","ece","accuracy","balanced_accuracy","f1","mcc","precision","recall"]};

function validate17(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.metric === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "metric"},message:"must have required property '"+"metric"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.value === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "metric") || (key0 === "value")) || (key0 === "why"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.metric !== undefined){
let data0 = data.metric;
if(!(((((((((((data0 === "roc_auc") || (data0 === "average_precision")) || (data0 === "log_loss")) || (data0 === "brier")) || (data0 === "ece")) || (data0 === "accuracy")) || (data0 === "balanced_accuracy")) || (data0 === "f1")) || (data0 === "mcc")) || (data0 === "precision")) || (data0 === "recall"))){
const err3 = {instancePath:instancePath+"/metric",schemaPath:"#/definitions/evaluation_metric/enum",keyword:"enum",params:{allowedValues: schema32.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.value !== undefined){
let data1 = data.value;
if((!((typeof data1 == "number") && (isFinite(data1)))) && (data1 !== null)){
const err4 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type: schema31.properties.value.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.why !== undefined){
if(typeof data.why !== "string"){
const err5 = {instancePath:instancePath+"/why",schemaPath:"#/properties/why/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate17.errors = vErrors;
return errors === 0;
}


function validate16(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.rows === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rows"},message:"must have required property '"+"rows"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.positives === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "positives"},message:"must have required property '"+"positives"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.groups === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "groups"},message:"must have required property '"+"groups"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.threshold === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "threshold"},message:"must have required property '"+"threshold"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.metrics === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "metrics"},message:"must have required property '"+"metrics"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.slices === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "slices"},message:"must have required property '"+"slices"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.curves === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "curves"},message:"must have required property '"+"curves"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "rows") || (key0 === "positives")) || (key0 === "groups")) || (key0 === "threshold")) || (key0 === "metrics")) || (key0 === "slices")) || (key0 === "curves"))){
const err7 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.rows !== undefined){
let data0 = data.rows;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err8 = {instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
const err9 = {instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
if(data.positives !== undefined){
let data1 = data.positives;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err10 = {instancePath:instancePath+"/positives",schemaPath:"#/properties/positives/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
const err11 = {instancePath:instancePath+"/positives",schemaPath:"#/properties/positives/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
if(data.groups !== undefined){
let data2 = data.groups;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err12 = {instancePath:instancePath+"/groups",schemaPath:"#/properties/groups/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
const err13 = {instancePath:instancePath+"/groups",schemaPath:"#/properties/groups/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
if(data.threshold !== undefined){
let data3 = data.threshold;
if(!((typeof data3 == "number") && (isFinite(data3)))){
const err14 = {instancePath:instancePath+"/threshold",schemaPath:"#/properties/threshold/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.metrics !== undefined){
let data4 = data.metrics;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0, begun0=errors; i0<len0 && errors<begun0+100; i0++){
if(!(validate17(data4[i0], {instancePath:instancePath+"/metrics/" + i0,parentData:data4,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
errors = vErrors.length;
}
}
}
else {
const err15 = {instancePath:instancePath+"/metrics",schemaPath:"#/properties/metrics/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.slices !== undefined){
let data6 = data.slices;
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i1=0, begun1=errors; i1<len1 && errors<begun1+100; i1++){
let data7 = data6[i1];
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.column === undefined){
const err16 = {instancePath:instancePath+"/slices/" + i1,schemaPath:"#/properties/slices/items/required",keyword:"required",params:{missingProperty: "column"},message:"must have required property '"+"column"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data7.level === undefined){
const err17 = {instancePath:instancePath+"/slices/" + i1,schemaPath:"#/properties/slices/items/required",keyword:"required",params:{missingProperty: "level"},message:"must have required property '"+"level"+"'"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data7.rows === undefined){
const err18 = {instancePath:instancePath+"/slices/" + i1,schemaPath:"#/properties/slices/items/required",keyword:"required",params:{missingProperty: "rows"},message:"must have required property '"+"rows"+"'"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data7.positives === undefined){
const err19 = {instancePath:instancePath+"/slices/" + i1,schemaPath:"#/properties/slices/items/required",keyword:"required",params:{missingProperty: "positives"},message:"must have required property '"+"positives"+"'"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data7.metrics === undefined){
const err20 = {instancePath:instancePath+"/slices/" + i1,schemaPath:"#/properties/slices/items/required",keyword:"required",params:{missingProperty: "metrics"},message:"must have required property '"+"metrics"+"'"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
for(const key1 in data7){
if(!(((((key1 === "column") || (key1 === "level")) || (key1 === "rows")) || (key1 === "positives")) || (key1 === "metrics"))){
const err21 = {instancePath:instancePath+"/slices/" + i1,schemaPath:"#/properties/slices/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data7.column !== undefined){
if(typeof data7.column !== "string"){
const err22 = {instancePath:instancePath+"/slices/" + i1+"/column",schemaPath:"#/properties/slices/items/properties/column/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data7.level !== undefined){
if(typeof data7.level !== "string"){
const err23 = {instancePath:instancePath+"/slices/" + i1+"/level",schemaPath:"#/properties/slices/items/properties/level/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data7.rows !== undefined){
let data10 = data7.rows;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err24 = {instancePath:instancePath+"/slices/" + i1+"/rows",schemaPath:"#/properties/slices/items/properties/rows/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 0 || isNaN(data10)){
const err25 = {instancePath:instancePath+"/slices/" + i1+"/rows",schemaPath:"#/properties/slices/items/properties/rows/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
if(data7.positives !== undefined){
let data11 = data7.positives;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err26 = {instancePath:instancePath+"/slices/" + i1+"/positives",schemaPath:"#/properties/slices/items/properties/positives/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 0 || isNaN(data11)){
const err27 = {instancePath:instancePath+"/slices/" + i1+"/positives",schemaPath:"#/properties/slices/items/properties/positives/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
if(data7.metrics !== undefined){
let data12 = data7.metrics;
if(Array.isArray(data12)){
const len2 = data12.length;
for(let i2=0, begun2=errors; i2<len2 && errors<begun2+100; i2++){
if(!(validate17(data12[i2], {instancePath:instancePath+"/slices/" + i1+"/metrics/" + i2,parentData:data12,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
errors = vErrors.length;
}
}
}
else {
const err28 = {instancePath:instancePath+"/slices/" + i1+"/metrics",schemaPath:"#/properties/slices/items/properties/metrics/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath:instancePath+"/slices/" + i1,schemaPath:"#/properties/slices/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
else {
const err30 = {instancePath:instancePath+"/slices",schemaPath:"#/properties/slices/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.curves !== undefined){
let data14 = data.curves;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.roc === undefined){
const err31 = {instancePath:instancePath+"/curves",schemaPath:"#/properties/curves/required",keyword:"required",params:{missingProperty: "roc"},message:"must have required property '"+"roc"+"'"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data14.pr === undefined){
const err32 = {instancePath:instancePath+"/curves",schemaPath:"#/properties/curves/required",keyword:"required",params:{missingProperty: "pr"},message:"must have required property '"+"pr"+"'"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data14.calibration === undefined){
const err33 = {instancePath:instancePath+"/curves",schemaPath:"#/properties/curves/required",keyword:"required",params:{missingProperty: "calibration"},message:"must have required property '"+"calibration"+"'"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
for(const key2 in data14){
if(!(((key2 === "roc") || (key2 === "pr")) || (key2 === "calibration"))){
const err34 = {instancePath:instancePath+"/curves",schemaPath:"#/properties/curves/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data14.roc !== undefined){
let data15 = data14.roc;
if(Array.isArray(data15)){
const len3 = data15.length;
for(let i3=0, begun3=errors; i3<len3 && errors<begun3+100; i3++){
let data16 = data15[i3];
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.x === undefined){
const err35 = {instancePath:instancePath+"/curves/roc/" + i3,schemaPath:"#/definitions/evaluation_point/required",keyword:"required",params:{missingProperty: "x"},message:"must have required property '"+"x"+"'"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data16.y === undefined){
const err36 = {instancePath:instancePath+"/curves/roc/" + i3,schemaPath:"#/definitions/evaluation_point/required",keyword:"required",params:{missingProperty: "y"},message:"must have required property '"+"y"+"'"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
for(const key3 in data16){
if(!((key3 === "x") || (key3 === "y"))){
const err37 = {instancePath:instancePath+"/curves/roc/" + i3,schemaPath:"#/definitions/evaluation_point/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data16.x !== undefined){
let data17 = data16.x;
if(!((typeof data17 == "number") && (isFinite(data17)))){
const err38 = {instancePath:instancePath+"/curves/roc/" + i3+"/x",schemaPath:"#/definitions/evaluation_point/properties/x/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data16.y !== undefined){
let data18 = data16.y;
if(!((typeof data18 == "number") && (isFinite(data18)))){
const err39 = {instancePath:instancePath+"/curves/roc/" + i3+"/y",schemaPath:"#/definitions/evaluation_point/properties/y/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
else {
const err40 = {instancePath:instancePath+"/curves/roc/" + i3,schemaPath:"#/definitions/evaluation_point/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
else {
const err41 = {instancePath:instancePath+"/curves/roc",schemaPath:"#/properties/curves/properties/roc/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data14.pr !== undefined){
let data19 = data14.pr;
if(Array.isArray(data19)){
const len4 = data19.length;
for(let i4=0, begun4=errors; i4<len4 && errors<begun4+100; i4++){
let data20 = data19[i4];
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(data20.x === undefined){
const err42 = {instancePath:instancePath+"/curves/pr/" + i4,schemaPath:"#/definitions/evaluation_point/required",keyword:"required",params:{missingProperty: "x"},message:"must have required property '"+"x"+"'"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(data20.y === undefined){
const err43 = {instancePath:instancePath+"/curves/pr/" + i4,schemaPath:"#/definitions/evaluation_point/required",keyword:"required",params:{missingProperty: "y"},message:"must have required property '"+"y"+"'"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
for(const key4 in data20){
if(!((key4 === "x") || (key4 === "y"))){
const err44 = {instancePath:instancePath+"/curves/pr/" + i4,schemaPath:"#/definitions/evaluation_point/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data20.x !== undefined){
let data21 = data20.x;
if(!((typeof data21 == "number") && (isFinite(data21)))){
const err45 = {instancePath:instancePath+"/curves/pr/" + i4+"/x",schemaPath:"#/definitions/evaluation_point/properties/x/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data20.y !== undefined){
let data22 = data20.y;
if(!((typeof data22 == "number") && (isFinite(data22)))){
const err46 = {instancePath:instancePath+"/curves/pr/" + i4+"/y",schemaPath:"#/definitions/evaluation_point/properties/y/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
else {
const err47 = {instancePath:instancePath+"/curves/pr/" + i4,schemaPath:"#/definitions/evaluation_point/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
else {
const err48 = {instancePath:instancePath+"/curves/pr",schemaPath:"#/properties/curves/properties/pr/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data14.calibration !== undefined){
let data23 = data14.calibration;
if(Array.isArray(data23)){
const len5 = data23.length;
for(let i5=0, begun5=errors; i5<len5 && errors<begun5+100; i5++){
let data24 = data23[i5];
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(data24.lower === undefined){
const err49 = {instancePath:instancePath+"/curves/calibration/" + i5,schemaPath:"#/properties/curves/properties/calibration/items/required",keyword:"required",params:{missingProperty: "lower"},message:"must have required property '"+"lower"+"'"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(data24.upper === undefined){
const err50 = {instancePath:instancePath+"/curves/calibration/" + i5,schemaPath:"#/properties/curves/properties/calibration/items/required",keyword:"required",params:{missingProperty: "upper"},message:"must have required property '"+"upper"+"'"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(data24.rows === undefined){
const err51 = {instancePath:instancePath+"/curves/calibration/" + i5,schemaPath:"#/properties/curves/properties/calibration/items/required",keyword:"required",params:{missingProperty: "rows"},message:"must have required property '"+"rows"+"'"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(data24.mean === undefined){
const err52 = {instancePath:instancePath+"/curves/calibration/" + i5,schemaPath:"#/properties/curves/properties/calibration/items/required",keyword:"required",params:{missingProperty: "mean"},message:"must have required property '"+"mean"+"'"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(data24.share === undefined){
const err53 = {instancePath:instancePath+"/curves/calibration/" + i5,schemaPath:"#/properties/curves/properties/calibration/items/required",keyword:"required",params:{missingProperty: "share"},message:"must have required property '"+"share"+"'"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
for(const key5 in data24){
if(!(((((key5 === "lower") || (key5 === "upper")) || (key5 === "rows")) || (key5 === "mean")) || (key5 === "share"))){
const err54 = {instancePath:instancePath+"/curves/calibration/" + i5,schemaPath:"#/properties/curves/properties/calibration/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data24.lower !== undefined){
let data25 = data24.lower;
if(!((typeof data25 == "number") && (isFinite(data25)))){
const err55 = {instancePath:instancePath+"/curves/calibration/" + i5+"/lower",schemaPath:"#/properties/curves/properties/calibration/items/properties/lower/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data24.upper !== undefined){
let data26 = data24.upper;
if(!((typeof data26 == "number") && (isFinite(data26)))){
const err56 = {instancePath:instancePath+"/curves/calibration/" + i5+"/upper",schemaPath:"#/properties/curves/properties/calibration/items/properties/upper/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data24.rows !== undefined){
let data27 = data24.rows;
if(!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))){
const err57 = {instancePath:instancePath+"/curves/calibration/" + i5+"/rows",schemaPath:"#/properties/curves/properties/calibration/items/properties/rows/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 < 1 || isNaN(data27)){
const err58 = {instancePath:instancePath+"/curves/calibration/" + i5+"/rows",schemaPath:"#/properties/curves/properties/calibration/items/properties/rows/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
}
if(data24.mean !== undefined){
let data28 = data24.mean;
if(!((typeof data28 == "number") && (isFinite(data28)))){
const err59 = {instancePath:instancePath+"/curves/calibration/" + i5+"/mean",schemaPath:"#/properties/curves/properties/calibration/items/properties/mean/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data24.share !== undefined){
let data29 = data24.share;
if(!((typeof data29 == "number") && (isFinite(data29)))){
const err60 = {instancePath:instancePath+"/curves/calibration/" + i5+"/share",schemaPath:"#/properties/curves/properties/calibration/items/properties/share/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
}
else {
const err61 = {instancePath:instancePath+"/curves/calibration/" + i5,schemaPath:"#/properties/curves/properties/calibration/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
}
else {
const err62 = {instancePath:instancePath+"/curves/calibration",schemaPath:"#/properties/curves/properties/calibration/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
}
else {
const err63 = {instancePath:instancePath+"/curves",schemaPath:"#/properties/curves/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
}
else {
const err64 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
validate16.errors = vErrors;
return errors === 0;
}

const schema35 = {"title":"Judgement","description":"The record of a comparison: who was set against whom, before which judge, and what came out. Without a champion there is nothing to compare.","type":"object","additionalProperties":false,"required":["format","model","key","holdout","judge","engine","challenger","champion","comparison"],"properties":{"format":{"const":"contender.comparison/1"},"model":{"type":"string","pattern":"^[a-z0-9]([a-z0-9_-]{0,62}[a-z0-9])?$"},"key":{"type":"string","pattern":"^[0-9a-f]{64}$"},"holdout":{"type":"string","pattern":"^[0-9a-f]{64}$"},"judge":{"description":"Digest over evaluate and gate.","type":"string","pattern":"^[0-9a-f]{64}$"},"engine":{"type":"string","pattern":"^[0-9a-f]{64}$"},"challenger":{"$ref":"#/definitions/judgement_contestant"},"champion":{"oneOf":[{"$ref":"#/definitions/judgement_contestant"},{"type":"null"}]},"comparison":{"description":"Digest of the comparison object; null without a champion, or where the champion could not be scored.","oneOf":[{"type":"string","pattern":"^[0-9a-f]{64}$"},{"type":"null"}]},"changes":{"description":"Digest of the object that tells what changed from champion to challenger: for people, nothing decides by it.","type":"string","pattern":"^[0-9a-f]{64}$"},"sweep":{"description":"The challenger is the best of a sweep that was ranked on this holdout: its interval on the primary metric holds for all of them at once.","type":"object","additionalProperties":false,"required":["ranking","challengers","critical"],"properties":{"ranking":{"description":"Key of the sweep's step.","type":"string","pattern":"^[0-9a-f]{64}$"},"challengers":{"type":"integer","minimum":1,"maximum":256},"critical":{"description":"The interval is D ± so many standard errors; null where there is none.","type":["number","null"]}}},"refused":{"description":"Why there is no comparison although there is a champion.","type":"object","additionalProperties":false,"required":["code","detail"],"properties":{"code":{"enum":["champion-evidence-missing","champion-not-scorable","champion-corrupt"]},"detail":{"type":"string","maxLength":4096}}}}};
const schema36 = {"type":"object","additionalProperties":false,"required":["run","model"],"properties":{"run":{"type":"string","pattern":"^[0-9a-f]{16}$"},"model":{"description":"Digest of the model artifact that was scored.","type":"string","pattern":"^[0-9a-f]{64}$"},"refitted":{"description":"The champion's config was fitted anew under the present judge, because its own differed in these sections.","type":"array","items":{"enum":["target","split"]}}}};

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.format === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "format"},message:"must have required property '"+"format"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.model === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "model"},message:"must have required property '"+"model"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.key === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.holdout === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "holdout"},message:"must have required property '"+"holdout"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.judge === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "judge"},message:"must have required property '"+"judge"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.engine === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "engine"},message:"must have required property '"+"engine"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.challenger === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "challenger"},message:"must have required property '"+"challenger"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.champion === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "champion"},message:"must have required property '"+"champion"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.comparison === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "comparison"},message:"must have required property '"+"comparison"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema35.properties, key0))){
const err9 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.format !== undefined){
if("contender.comparison/1" !== data.format){
const err10 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/const",keyword:"const",params:{allowedValue: "contender.comparison/1"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.model !== undefined){
let data1 = data.model;
if(typeof data1 === "string"){
if(!pattern1.test(data1)){
const err11 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9_-]{0,62}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9_-]{0,62}[a-z0-9])?$"+"\""};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.key !== undefined){
let data2 = data.key;
if(typeof data2 === "string"){
if(!pattern3.test(data2)){
const err13 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.holdout !== undefined){
let data3 = data.holdout;
if(typeof data3 === "string"){
if(!pattern3.test(data3)){
const err15 = {instancePath:instancePath+"/holdout",schemaPath:"#/properties/holdout/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/holdout",schemaPath:"#/properties/holdout/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.judge !== undefined){
let data4 = data.judge;
if(typeof data4 === "string"){
if(!pattern3.test(data4)){
const err17 = {instancePath:instancePath+"/judge",schemaPath:"#/properties/judge/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/judge",schemaPath:"#/properties/judge/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.engine !== undefined){
let data5 = data.engine;
if(typeof data5 === "string"){
if(!pattern3.test(data5)){
const err19 = {instancePath:instancePath+"/engine",schemaPath:"#/properties/engine/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/engine",schemaPath:"#/properties/engine/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.challenger !== undefined){
let data6 = data.challenger;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.run === undefined){
const err21 = {instancePath:instancePath+"/challenger",schemaPath:"#/definitions/judgement_contestant/required",keyword:"required",params:{missingProperty: "run"},message:"must have required property '"+"run"+"'"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data6.model === undefined){
const err22 = {instancePath:instancePath+"/challenger",schemaPath:"#/definitions/judgement_contestant/required",keyword:"required",params:{missingProperty: "model"},message:"must have required property '"+"model"+"'"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
for(const key1 in data6){
if(!(((key1 === "run") || (key1 === "model")) || (key1 === "refitted"))){
const err23 = {instancePath:instancePath+"/challenger",schemaPath:"#/definitions/judgement_contestant/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data6.run !== undefined){
let data7 = data6.run;
if(typeof data7 === "string"){
if(!pattern2.test(data7)){
const err24 = {instancePath:instancePath+"/challenger/run",schemaPath:"#/definitions/judgement_contestant/properties/run/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{16}$"},message:"must match pattern \""+"^[0-9a-f]{16}$"+"\""};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/challenger/run",schemaPath:"#/definitions/judgement_contestant/properties/run/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data6.model !== undefined){
let data8 = data6.model;
if(typeof data8 === "string"){
if(!pattern3.test(data8)){
const err26 = {instancePath:instancePath+"/challenger/model",schemaPath:"#/definitions/judgement_contestant/properties/model/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/challenger/model",schemaPath:"#/definitions/judgement_contestant/properties/model/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data6.refitted !== undefined){
let data9 = data6.refitted;
if(Array.isArray(data9)){
const len0 = data9.length;
for(let i0=0, begun0=errors; i0<len0 && errors<begun0+100; i0++){
let data10 = data9[i0];
if(!((data10 === "target") || (data10 === "split"))){
const err28 = {instancePath:instancePath+"/challenger/refitted/" + i0,schemaPath:"#/definitions/judgement_contestant/properties/refitted/items/enum",keyword:"enum",params:{allowedValues: schema36.properties.refitted.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath:instancePath+"/challenger/refitted",schemaPath:"#/definitions/judgement_contestant/properties/refitted/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
else {
const err30 = {instancePath:instancePath+"/challenger",schemaPath:"#/definitions/judgement_contestant/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.champion !== undefined){
let data11 = data.champion;
const _errs25 = errors;
let valid5 = false;
let passing0 = null;
const _errs26 = errors;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.run === undefined){
const err31 = {instancePath:instancePath+"/champion",schemaPath:"#/definitions/judgement_contestant/required",keyword:"required",params:{missingProperty: "run"},message:"must have required property '"+"run"+"'"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data11.model === undefined){
const err32 = {instancePath:instancePath+"/champion",schemaPath:"#/definitions/judgement_contestant/required",keyword:"required",params:{missingProperty: "model"},message:"must have required property '"+"model"+"'"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
for(const key2 in data11){
if(!(((key2 === "run") || (key2 === "model")) || (key2 === "refitted"))){
const err33 = {instancePath:instancePath+"/champion",schemaPath:"#/definitions/judgement_contestant/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data11.run !== undefined){
let data12 = data11.run;
if(typeof data12 === "string"){
if(!pattern2.test(data12)){
const err34 = {instancePath:instancePath+"/champion/run",schemaPath:"#/definitions/judgement_contestant/properties/run/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{16}$"},message:"must match pattern \""+"^[0-9a-f]{16}$"+"\""};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
else {
const err35 = {instancePath:instancePath+"/champion/run",schemaPath:"#/definitions/judgement_contestant/properties/run/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data11.model !== undefined){
let data13 = data11.model;
if(typeof data13 === "string"){
if(!pattern3.test(data13)){
const err36 = {instancePath:instancePath+"/champion/model",schemaPath:"#/definitions/judgement_contestant/properties/model/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
else {
const err37 = {instancePath:instancePath+"/champion/model",schemaPath:"#/definitions/judgement_contestant/properties/model/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data11.refitted !== undefined){
let data14 = data11.refitted;
if(Array.isArray(data14)){
const len1 = data14.length;
for(let i1=0, begun1=errors; i1<len1 && errors<begun1+100; i1++){
let data15 = data14[i1];
if(!((data15 === "target") || (data15 === "split"))){
const err38 = {instancePath:instancePath+"/champion/refitted/" + i1,schemaPath:"#/definitions/judgement_contestant/properties/refitted/items/enum",keyword:"enum",params:{allowedValues: schema36.properties.refitted.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
else {
const err39 = {instancePath:instancePath+"/champion/refitted",schemaPath:"#/definitions/judgement_contestant/properties/refitted/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
else {
const err40 = {instancePath:instancePath+"/champion",schemaPath:"#/definitions/judgement_contestant/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
var _valid0 = _errs26 === errors;
if(_valid0){
valid5 = true;
passing0 = 0;
}
const _errs37 = errors;
if(data11 !== null){
const err41 = {instancePath:instancePath+"/champion",schemaPath:"#/properties/champion/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
var _valid0 = _errs37 === errors;
if(_valid0 && valid5){
valid5 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid5 = true;
passing0 = 1;
}
}
if(!valid5){
const err42 = {instancePath:instancePath+"/champion",schemaPath:"#/properties/champion/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
else {
errors = _errs25;
if(vErrors !== null){
if(_errs25){
vErrors.length = _errs25;
}
else {
vErrors = null;
}
}
}
}
if(data.comparison !== undefined){
let data16 = data.comparison;
const _errs40 = errors;
let valid10 = false;
let passing1 = null;
const _errs41 = errors;
if(typeof data16 === "string"){
if(!pattern3.test(data16)){
const err43 = {instancePath:instancePath+"/comparison",schemaPath:"#/properties/comparison/oneOf/0/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
else {
const err44 = {instancePath:instancePath+"/comparison",schemaPath:"#/properties/comparison/oneOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
var _valid1 = _errs41 === errors;
if(_valid1){
valid10 = true;
passing1 = 0;
}
const _errs43 = errors;
if(data16 !== null){
const err45 = {instancePath:instancePath+"/comparison",schemaPath:"#/properties/comparison/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
var _valid1 = _errs43 === errors;
if(_valid1 && valid10){
valid10 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid10 = true;
passing1 = 1;
}
}
if(!valid10){
const err46 = {instancePath:instancePath+"/comparison",schemaPath:"#/properties/comparison/oneOf",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
else {
errors = _errs40;
if(vErrors !== null){
if(_errs40){
vErrors.length = _errs40;
}
else {
vErrors = null;
}
}
}
}
if(data.changes !== undefined){
let data17 = data.changes;
if(typeof data17 === "string"){
if(!pattern3.test(data17)){
const err47 = {instancePath:instancePath+"/changes",schemaPath:"#/properties/changes/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
else {
const err48 = {instancePath:instancePath+"/changes",schemaPath:"#/properties/changes/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data.sweep !== undefined){
let data18 = data.sweep;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(data18.ranking === undefined){
const err49 = {instancePath:instancePath+"/sweep",schemaPath:"#/properties/sweep/required",keyword:"required",params:{missingProperty: "ranking"},message:"must have required property '"+"ranking"+"'"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(data18.challengers === undefined){
const err50 = {instancePath:instancePath+"/sweep",schemaPath:"#/properties/sweep/required",keyword:"required",params:{missingProperty: "challengers"},message:"must have required property '"+"challengers"+"'"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(data18.critical === undefined){
const err51 = {instancePath:instancePath+"/sweep",schemaPath:"#/properties/sweep/required",keyword:"required",params:{missingProperty: "critical"},message:"must have required property '"+"critical"+"'"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
for(const key3 in data18){
if(!(((key3 === "ranking") || (key3 === "challengers")) || (key3 === "critical"))){
const err52 = {instancePath:instancePath+"/sweep",schemaPath:"#/properties/sweep/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data18.ranking !== undefined){
let data19 = data18.ranking;
if(typeof data19 === "string"){
if(!pattern3.test(data19)){
const err53 = {instancePath:instancePath+"/sweep/ranking",schemaPath:"#/properties/sweep/properties/ranking/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
else {
const err54 = {instancePath:instancePath+"/sweep/ranking",schemaPath:"#/properties/sweep/properties/ranking/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data18.challengers !== undefined){
let data20 = data18.challengers;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
const err55 = {instancePath:instancePath+"/sweep/challengers",schemaPath:"#/properties/sweep/properties/challengers/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 > 256 || isNaN(data20)){
const err56 = {instancePath:instancePath+"/sweep/challengers",schemaPath:"#/properties/sweep/properties/challengers/maximum",keyword:"maximum",params:{comparison: "<=", limit: 256},message:"must be <= 256"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(data20 < 1 || isNaN(data20)){
const err57 = {instancePath:instancePath+"/sweep/challengers",schemaPath:"#/properties/sweep/properties/challengers/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
}
if(data18.critical !== undefined){
let data21 = data18.critical;
if((!((typeof data21 == "number") && (isFinite(data21)))) && (data21 !== null)){
const err58 = {instancePath:instancePath+"/sweep/critical",schemaPath:"#/properties/sweep/properties/critical/type",keyword:"type",params:{type: schema35.properties.sweep.properties.critical.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
}
else {
const err59 = {instancePath:instancePath+"/sweep",schemaPath:"#/properties/sweep/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data.refused !== undefined){
let data22 = data.refused;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.code === undefined){
const err60 = {instancePath:instancePath+"/refused",schemaPath:"#/properties/refused/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(data22.detail === undefined){
const err61 = {instancePath:instancePath+"/refused",schemaPath:"#/properties/refused/required",keyword:"required",params:{missingProperty: "detail"},message:"must have required property '"+"detail"+"'"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
for(const key4 in data22){
if(!((key4 === "code") || (key4 === "detail"))){
const err62 = {instancePath:instancePath+"/refused",schemaPath:"#/properties/refused/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data22.code !== undefined){
let data23 = data22.code;
if(!(((data23 === "champion-evidence-missing") || (data23 === "champion-not-scorable")) || (data23 === "champion-corrupt"))){
const err63 = {instancePath:instancePath+"/refused/code",schemaPath:"#/properties/refused/properties/code/enum",keyword:"enum",params:{allowedValues: schema35.properties.refused.properties.code.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data22.detail !== undefined){
let data24 = data22.detail;
if(typeof data24 === "string"){
if(func3(data24) > 4096){
const err64 = {instancePath:instancePath+"/refused/detail",schemaPath:"#/properties/refused/properties/detail/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
else {
const err65 = {instancePath:instancePath+"/refused/detail",schemaPath:"#/properties/refused/properties/detail/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
}
else {
const err66 = {instancePath:instancePath+"/refused",schemaPath:"#/properties/refused/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
}
else {
const err67 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}

const schema38 = {"title":"Comparison","description":"Two models' scores of the same holdout rows, set against each other. Differences are oriented: + is better for the challenger.","type":"object","additionalProperties":false,"required":["rows","positives","groups","confidence","budget","largest_shift","estimates","slices","self_test"],"properties":{"rows":{"type":"integer","minimum":0},"positives":{"type":"integer","minimum":0},"groups":{"type":"integer","minimum":0},"confidence":{"description":"1 − α: over the whole budget.","type":"number"},"budget":{"description":"m: every interval is two-sided at 1 − α/m.","type":"integer","minimum":1},"largest_shift":{"description":"max |p_champion − p_challenger| over all holdout rows.","type":"number"},"estimates":{"type":"array","items":{"$ref":"#/definitions/comparison_estimate"}},"slices":{"type":"array","items":{"$ref":"#/definitions/comparison_sliceEstimate"}},"self_test":{"description":"What the gate showed of itself on these very rows; a name and whether it held.","type":"array","items":{"title":"SelfTest","type":"object","additionalProperties":false,"required":["name","held"],"properties":{"name":{"type":"string"},"held":{"type":"boolean"}}}}}};
const schema41 = {"description":"The gate's primary metric on one slice; p is one-sided against a loss, `adjusted` by Holm over the family; null where the slice is too small to say anything.","type":"object","additionalProperties":false,"required":["column","level","rows","groups","champion","challenger","difference","p","adjusted"],"properties":{"column":{"type":"string"},"level":{"type":"string"},"rows":{"type":"integer","minimum":0},"groups":{"type":"integer","minimum":0},"champion":{"type":["number","null"]},"challenger":{"type":["number","null"]},"difference":{"type":["number","null"]},"p":{"type":["number","null"]},"adjusted":{"type":["number","null"]}}};
const schema39 = {"description":"One metric of both models and the interval of its difference; null where it is not defined, with the reason in `why`.","type":"object","additionalProperties":false,"required":["metric","champion","challenger","difference","method","se","df","lower","upper","mde","flat"],"properties":{"metric":{"$ref":"#/definitions/comparison_metric"},"champion":{"type":["number","null"]},"challenger":{"type":["number","null"]},"difference":{"type":["number","null"]},"method":{"enum":["obuchowski","tango","jackknife","none"]},"se":{"type":["number","null"]},"df":{"type":["number","null"]},"lower":{"type":["number","null"]},"upper":{"type":["number","null"]},"mde":{"description":"(t at 1 − α/2m + t at .80) × SE: the gain over a margin that would be found four times in five.","type":["number","null"]},"flat":{"description":"Every group's influence is at most 1e-12: the metric cannot tell the two apart, the interval is the point.","type":"boolean"},"why":{"enum":["too-few-groups","too-few-discordant-groups","one-class","undefined","biased"]}}};
const schema40 = {"enum":["roc_auc","average_precision","log_loss","brier","ece","accuracy","balanced_accuracy","f1","mcc","precision","recall"]};

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.metric === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "metric"},message:"must have required property '"+"metric"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.champion === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "champion"},message:"must have required property '"+"champion"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.challenger === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "challenger"},message:"must have required property '"+"challenger"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.difference === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "difference"},message:"must have required property '"+"difference"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.method === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "method"},message:"must have required property '"+"method"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.se === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "se"},message:"must have required property '"+"se"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.df === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "df"},message:"must have required property '"+"df"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.lower === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "lower"},message:"must have required property '"+"lower"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.upper === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "upper"},message:"must have required property '"+"upper"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.mde === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "mde"},message:"must have required property '"+"mde"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.flat === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "flat"},message:"must have required property '"+"flat"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema39.properties, key0))){
const err11 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.metric !== undefined){
let data0 = data.metric;
if(!(((((((((((data0 === "roc_auc") || (data0 === "average_precision")) || (data0 === "log_loss")) || (data0 === "brier")) || (data0 === "ece")) || (data0 === "accuracy")) || (data0 === "balanced_accuracy")) || (data0 === "f1")) || (data0 === "mcc")) || (data0 === "precision")) || (data0 === "recall"))){
const err12 = {instancePath:instancePath+"/metric",schemaPath:"#/definitions/comparison_metric/enum",keyword:"enum",params:{allowedValues: schema40.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.champion !== undefined){
let data1 = data.champion;
if((!((typeof data1 == "number") && (isFinite(data1)))) && (data1 !== null)){
const err13 = {instancePath:instancePath+"/champion",schemaPath:"#/properties/champion/type",keyword:"type",params:{type: schema39.properties.champion.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.challenger !== undefined){
let data2 = data.challenger;
if((!((typeof data2 == "number") && (isFinite(data2)))) && (data2 !== null)){
const err14 = {instancePath:instancePath+"/challenger",schemaPath:"#/properties/challenger/type",keyword:"type",params:{type: schema39.properties.challenger.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.difference !== undefined){
let data3 = data.difference;
if((!((typeof data3 == "number") && (isFinite(data3)))) && (data3 !== null)){
const err15 = {instancePath:instancePath+"/difference",schemaPath:"#/properties/difference/type",keyword:"type",params:{type: schema39.properties.difference.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.method !== undefined){
let data4 = data.method;
if(!((((data4 === "obuchowski") || (data4 === "tango")) || (data4 === "jackknife")) || (data4 === "none"))){
const err16 = {instancePath:instancePath+"/method",schemaPath:"#/properties/method/enum",keyword:"enum",params:{allowedValues: schema39.properties.method.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.se !== undefined){
let data5 = data.se;
if((!((typeof data5 == "number") && (isFinite(data5)))) && (data5 !== null)){
const err17 = {instancePath:instancePath+"/se",schemaPath:"#/properties/se/type",keyword:"type",params:{type: schema39.properties.se.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.df !== undefined){
let data6 = data.df;
if((!((typeof data6 == "number") && (isFinite(data6)))) && (data6 !== null)){
const err18 = {instancePath:instancePath+"/df",schemaPath:"#/properties/df/type",keyword:"type",params:{type: schema39.properties.df.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.lower !== undefined){
let data7 = data.lower;
if((!((typeof data7 == "number") && (isFinite(data7)))) && (data7 !== null)){
const err19 = {instancePath:instancePath+"/lower",schemaPath:"#/properties/lower/type",keyword:"type",params:{type: schema39.properties.lower.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.upper !== undefined){
let data8 = data.upper;
if((!((typeof data8 == "number") && (isFinite(data8)))) && (data8 !== null)){
const err20 = {instancePath:instancePath+"/upper",schemaPath:"#/properties/upper/type",keyword:"type",params:{type: schema39.properties.upper.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.mde !== undefined){
let data9 = data.mde;
if((!((typeof data9 == "number") && (isFinite(data9)))) && (data9 !== null)){
const err21 = {instancePath:instancePath+"/mde",schemaPath:"#/properties/mde/type",keyword:"type",params:{type: schema39.properties.mde.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.flat !== undefined){
if(typeof data.flat !== "boolean"){
const err22 = {instancePath:instancePath+"/flat",schemaPath:"#/properties/flat/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.why !== undefined){
let data11 = data.why;
if(!(((((data11 === "too-few-groups") || (data11 === "too-few-discordant-groups")) || (data11 === "one-class")) || (data11 === "undefined")) || (data11 === "biased"))){
const err23 = {instancePath:instancePath+"/why",schemaPath:"#/properties/why/enum",keyword:"enum",params:{allowedValues: schema39.properties.why.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}


function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.rows === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rows"},message:"must have required property '"+"rows"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.positives === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "positives"},message:"must have required property '"+"positives"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.groups === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "groups"},message:"must have required property '"+"groups"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.confidence === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "confidence"},message:"must have required property '"+"confidence"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.budget === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "budget"},message:"must have required property '"+"budget"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.largest_shift === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "largest_shift"},message:"must have required property '"+"largest_shift"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.estimates === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "estimates"},message:"must have required property '"+"estimates"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.slices === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "slices"},message:"must have required property '"+"slices"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.self_test === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "self_test"},message:"must have required property '"+"self_test"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema38.properties, key0))){
const err9 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.rows !== undefined){
let data0 = data.rows;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err10 = {instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
const err11 = {instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
if(data.positives !== undefined){
let data1 = data.positives;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err12 = {instancePath:instancePath+"/positives",schemaPath:"#/properties/positives/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
const err13 = {instancePath:instancePath+"/positives",schemaPath:"#/properties/positives/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
if(data.groups !== undefined){
let data2 = data.groups;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err14 = {instancePath:instancePath+"/groups",schemaPath:"#/properties/groups/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
const err15 = {instancePath:instancePath+"/groups",schemaPath:"#/properties/groups/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
if(data.confidence !== undefined){
let data3 = data.confidence;
if(!((typeof data3 == "number") && (isFinite(data3)))){
const err16 = {instancePath:instancePath+"/confidence",schemaPath:"#/properties/confidence/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.budget !== undefined){
let data4 = data.budget;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err17 = {instancePath:instancePath+"/budget",schemaPath:"#/properties/budget/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 1 || isNaN(data4)){
const err18 = {instancePath:instancePath+"/budget",schemaPath:"#/properties/budget/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
if(data.largest_shift !== undefined){
let data5 = data.largest_shift;
if(!((typeof data5 == "number") && (isFinite(data5)))){
const err19 = {instancePath:instancePath+"/largest_shift",schemaPath:"#/properties/largest_shift/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.estimates !== undefined){
let data6 = data.estimates;
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0, begun0=errors; i0<len0 && errors<begun0+100; i0++){
if(!(validate24(data6[i0], {instancePath:instancePath+"/estimates/" + i0,parentData:data6,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
}
else {
const err20 = {instancePath:instancePath+"/estimates",schemaPath:"#/properties/estimates/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.slices !== undefined){
let data8 = data.slices;
if(Array.isArray(data8)){
const len1 = data8.length;
for(let i1=0, begun1=errors; i1<len1 && errors<begun1+100; i1++){
let data9 = data8[i1];
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.column === undefined){
const err21 = {instancePath:instancePath+"/slices/" + i1,schemaPath:"#/definitions/comparison_sliceEstimate/required",keyword:"required",params:{missingProperty: "column"},message:"must have required property '"+"column"+"'"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data9.level === undefined){
const err22 = {instancePath:instancePath+"/slices/" + i1,schemaPath:"#/definitions/comparison_sliceEstimate/required",keyword:"required",params:{missingProperty: "level"},message:"must have required property '"+"level"+"'"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data9.rows === undefined){
const err23 = {instancePath:instancePath+"/slices/" + i1,schemaPath:"#/definitions/comparison_sliceEstimate/required",keyword:"required",params:{missingProperty: "rows"},message:"must have required property '"+"rows"+"'"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data9.groups === undefined){
const err24 = {instancePath:instancePath+"/slices/" + i1,schemaPath:"#/definitions/comparison_sliceEstimate/required",keyword:"required",params:{missingProperty: "groups"},message:"must have required property '"+"groups"+"'"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data9.champion === undefined){
const err25 = {instancePath:instancePath+"/slices/" + i1,schemaPath:"#/definitions/comparison_sliceEstimate/required",keyword:"required",params:{missingProperty: "champion"},message:"must have required property '"+"champion"+"'"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data9.challenger === undefined){
const err26 = {instancePath:instancePath+"/slices/" + i1,schemaPath:"#/definitions/comparison_sliceEstimate/required",keyword:"required",params:{missingProperty: "challenger"},message:"must have required property '"+"challenger"+"'"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data9.difference === undefined){
const err27 = {instancePath:instancePath+"/slices/" + i1,schemaPath:"#/definitions/comparison_sliceEstimate/required",keyword:"required",params:{missingProperty: "difference"},message:"must have required property '"+"difference"+"'"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data9.p === undefined){
const err28 = {instancePath:instancePath+"/slices/" + i1,schemaPath:"#/definitions/comparison_sliceEstimate/required",keyword:"required",params:{missingProperty: "p"},message:"must have required property '"+"p"+"'"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data9.adjusted === undefined){
const err29 = {instancePath:instancePath+"/slices/" + i1,schemaPath:"#/definitions/comparison_sliceEstimate/required",keyword:"required",params:{missingProperty: "adjusted"},message:"must have required property '"+"adjusted"+"'"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
for(const key1 in data9){
if(!(func2.call(schema41.properties, key1))){
const err30 = {instancePath:instancePath+"/slices/" + i1,schemaPath:"#/definitions/comparison_sliceEstimate/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data9.column !== undefined){
if(typeof data9.column !== "string"){
const err31 = {instancePath:instancePath+"/slices/" + i1+"/column",schemaPath:"#/definitions/comparison_sliceEstimate/properties/column/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data9.level !== undefined){
if(typeof data9.level !== "string"){
const err32 = {instancePath:instancePath+"/slices/" + i1+"/level",schemaPath:"#/definitions/comparison_sliceEstimate/properties/level/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data9.rows !== undefined){
let data12 = data9.rows;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
const err33 = {instancePath:instancePath+"/slices/" + i1+"/rows",schemaPath:"#/definitions/comparison_sliceEstimate/properties/rows/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < 0 || isNaN(data12)){
const err34 = {instancePath:instancePath+"/slices/" + i1+"/rows",schemaPath:"#/definitions/comparison_sliceEstimate/properties/rows/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
if(data9.groups !== undefined){
let data13 = data9.groups;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err35 = {instancePath:instancePath+"/slices/" + i1+"/groups",schemaPath:"#/definitions/comparison_sliceEstimate/properties/groups/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 < 0 || isNaN(data13)){
const err36 = {instancePath:instancePath+"/slices/" + i1+"/groups",schemaPath:"#/definitions/comparison_sliceEstimate/properties/groups/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
if(data9.champion !== undefined){
let data14 = data9.champion;
if((!((typeof data14 == "number") && (isFinite(data14)))) && (data14 !== null)){
const err37 = {instancePath:instancePath+"/slices/" + i1+"/champion",schemaPath:"#/definitions/comparison_sliceEstimate/properties/champion/type",keyword:"type",params:{type: schema41.properties.champion.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data9.challenger !== undefined){
let data15 = data9.challenger;
if((!((typeof data15 == "number") && (isFinite(data15)))) && (data15 !== null)){
const err38 = {instancePath:instancePath+"/slices/" + i1+"/challenger",schemaPath:"#/definitions/comparison_sliceEstimate/properties/challenger/type",keyword:"type",params:{type: schema41.properties.challenger.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data9.difference !== undefined){
let data16 = data9.difference;
if((!((typeof data16 == "number") && (isFinite(data16)))) && (data16 !== null)){
const err39 = {instancePath:instancePath+"/slices/" + i1+"/difference",schemaPath:"#/definitions/comparison_sliceEstimate/properties/difference/type",keyword:"type",params:{type: schema41.properties.difference.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data9.p !== undefined){
let data17 = data9.p;
if((!((typeof data17 == "number") && (isFinite(data17)))) && (data17 !== null)){
const err40 = {instancePath:instancePath+"/slices/" + i1+"/p",schemaPath:"#/definitions/comparison_sliceEstimate/properties/p/type",keyword:"type",params:{type: schema41.properties.p.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data9.adjusted !== undefined){
let data18 = data9.adjusted;
if((!((typeof data18 == "number") && (isFinite(data18)))) && (data18 !== null)){
const err41 = {instancePath:instancePath+"/slices/" + i1+"/adjusted",schemaPath:"#/definitions/comparison_sliceEstimate/properties/adjusted/type",keyword:"type",params:{type: schema41.properties.adjusted.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
else {
const err42 = {instancePath:instancePath+"/slices/" + i1,schemaPath:"#/definitions/comparison_sliceEstimate/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
else {
const err43 = {instancePath:instancePath+"/slices",schemaPath:"#/properties/slices/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data.self_test !== undefined){
let data19 = data.self_test;
if(Array.isArray(data19)){
const len2 = data19.length;
for(let i2=0, begun2=errors; i2<len2 && errors<begun2+100; i2++){
let data20 = data19[i2];
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(data20.name === undefined){
const err44 = {instancePath:instancePath+"/self_test/" + i2,schemaPath:"#/properties/self_test/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(data20.held === undefined){
const err45 = {instancePath:instancePath+"/self_test/" + i2,schemaPath:"#/properties/self_test/items/required",keyword:"required",params:{missingProperty: "held"},message:"must have required property '"+"held"+"'"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
for(const key2 in data20){
if(!((key2 === "name") || (key2 === "held"))){
const err46 = {instancePath:instancePath+"/self_test/" + i2,schemaPath:"#/properties/self_test/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data20.name !== undefined){
if(typeof data20.name !== "string"){
const err47 = {instancePath:instancePath+"/self_test/" + i2+"/name",schemaPath:"#/properties/self_test/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data20.held !== undefined){
if(typeof data20.held !== "boolean"){
const err48 = {instancePath:instancePath+"/self_test/" + i2+"/held",schemaPath:"#/properties/self_test/items/properties/held/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
else {
const err49 = {instancePath:instancePath+"/self_test/" + i2,schemaPath:"#/properties/self_test/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
}
else {
const err50 = {instancePath:instancePath+"/self_test",schemaPath:"#/properties/self_test/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
}
else {
const err51 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}

const schema42 = {"title":"Changes","description":"What is other about the challenger, on the holdout rows and beside the comparison: nothing here decides.","type":"object","additionalProperties":false,"required":["flips","curves","effects"],"properties":{"flips":{"$ref":"#/definitions/changes_flips"},"curves":{"description":"ROC, precision–recall and calibration of both models, as an evaluation has them.","type":"object","additionalProperties":false,"required":["champion","challenger"],"properties":{"champion":{"$ref":"#/definitions/changes_curves"},"challenger":{"$ref":"#/definitions/changes_curves"}}},"effects":{"$ref":"#/definitions/changes_effects"}}};
const schema43 = {"title":"Flips","description":"Rows that the two models put on different sides of the threshold.","type":"object","additionalProperties":false,"required":["threshold","to_right","to_wrong","surest"],"properties":{"threshold":{"$ref":"#/definitions/changes_share"},"to_right":{"description":"Only the challenger gets them right.","$ref":"#/definitions/changes_count"},"to_wrong":{"description":"Only the champion gets them right.","$ref":"#/definitions/changes_count"},"surest":{"description":"At most five of each kind, the largest shift of the probability first.","type":"array","maxItems":10,"items":{"$ref":"#/definitions/changes_flip"}}}};
const schema44 = {"type":"number","minimum":0,"maximum":1};
const schema45 = {"type":"integer","minimum":0};
const schema47 = {"title":"Flip","type":"object","additionalProperties":false,"required":["row","positive","champion","challenger","slices"],"properties":{"row":{"description":"Position in the dataset, from 0.","$ref":"#/definitions/changes_count"},"positive":{"description":"What is true.","type":"boolean"},"champion":{"$ref":"#/definitions/changes_share"},"challenger":{"$ref":"#/definitions/changes_share"},"slices":{"description":"The slices that the row is in; no other cell of it is kept.","type":"array","items":{"type":"object","additionalProperties":false,"required":["column","level"],"properties":{"column":{"type":"string"},"level":{"type":"string"}}}}}};

function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.row === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "row"},message:"must have required property '"+"row"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.positive === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "positive"},message:"must have required property '"+"positive"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.champion === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "champion"},message:"must have required property '"+"champion"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.challenger === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "challenger"},message:"must have required property '"+"challenger"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.slices === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "slices"},message:"must have required property '"+"slices"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "row") || (key0 === "positive")) || (key0 === "champion")) || (key0 === "challenger")) || (key0 === "slices"))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.row !== undefined){
let data0 = data.row;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err6 = {instancePath:instancePath+"/row",schemaPath:"#/definitions/changes_count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
const err7 = {instancePath:instancePath+"/row",schemaPath:"#/definitions/changes_count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
if(data.positive !== undefined){
if(typeof data.positive !== "boolean"){
const err8 = {instancePath:instancePath+"/positive",schemaPath:"#/properties/positive/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.champion !== undefined){
let data2 = data.champion;
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1 || isNaN(data2)){
const err9 = {instancePath:instancePath+"/champion",schemaPath:"#/definitions/changes_share/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data2 < 0 || isNaN(data2)){
const err10 = {instancePath:instancePath+"/champion",schemaPath:"#/definitions/changes_share/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/champion",schemaPath:"#/definitions/changes_share/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.challenger !== undefined){
let data3 = data.challenger;
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 1 || isNaN(data3)){
const err12 = {instancePath:instancePath+"/challenger",schemaPath:"#/definitions/changes_share/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data3 < 0 || isNaN(data3)){
const err13 = {instancePath:instancePath+"/challenger",schemaPath:"#/definitions/changes_share/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/challenger",schemaPath:"#/definitions/changes_share/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.slices !== undefined){
let data4 = data.slices;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0, begun0=errors; i0<len0 && errors<begun0+100; i0++){
let data5 = data4[i0];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.column === undefined){
const err15 = {instancePath:instancePath+"/slices/" + i0,schemaPath:"#/properties/slices/items/required",keyword:"required",params:{missingProperty: "column"},message:"must have required property '"+"column"+"'"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data5.level === undefined){
const err16 = {instancePath:instancePath+"/slices/" + i0,schemaPath:"#/properties/slices/items/required",keyword:"required",params:{missingProperty: "level"},message:"must have required property '"+"level"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
for(const key1 in data5){
if(!((key1 === "column") || (key1 === "level"))){
const err17 = {instancePath:instancePath+"/slices/" + i0,schemaPath:"#/properties/slices/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data5.column !== undefined){
if(typeof data5.column !== "string"){
const err18 = {instancePath:instancePath+"/slices/" + i0+"/column",schemaPath:"#/properties/slices/items/properties/column/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data5.level !== undefined){
if(typeof data5.level !== "string"){
const err19 = {instancePath:instancePath+"/slices/" + i0+"/level",schemaPath:"#/properties/slices/items/properties/level/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath:instancePath+"/slices/" + i0,schemaPath:"#/properties/slices/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath:instancePath+"/slices",schemaPath:"#/properties/slices/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
validate29.errors = vErrors;
return errors === 0;
}


function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.threshold === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "threshold"},message:"must have required property '"+"threshold"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.to_right === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "to_right"},message:"must have required property '"+"to_right"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.to_wrong === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "to_wrong"},message:"must have required property '"+"to_wrong"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.surest === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "surest"},message:"must have required property '"+"surest"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "threshold") || (key0 === "to_right")) || (key0 === "to_wrong")) || (key0 === "surest"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.threshold !== undefined){
let data0 = data.threshold;
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 1 || isNaN(data0)){
const err5 = {instancePath:instancePath+"/threshold",schemaPath:"#/definitions/changes_share/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data0 < 0 || isNaN(data0)){
const err6 = {instancePath:instancePath+"/threshold",schemaPath:"#/definitions/changes_share/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/threshold",schemaPath:"#/definitions/changes_share/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.to_right !== undefined){
let data1 = data.to_right;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err8 = {instancePath:instancePath+"/to_right",schemaPath:"#/definitions/changes_count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
const err9 = {instancePath:instancePath+"/to_right",schemaPath:"#/definitions/changes_count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
if(data.to_wrong !== undefined){
let data2 = data.to_wrong;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err10 = {instancePath:instancePath+"/to_wrong",schemaPath:"#/definitions/changes_count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
const err11 = {instancePath:instancePath+"/to_wrong",schemaPath:"#/definitions/changes_count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
if(data.surest !== undefined){
let data3 = data.surest;
if(Array.isArray(data3)){
if(data3.length > 10){
const err12 = {instancePath:instancePath+"/surest",schemaPath:"#/properties/surest/maxItems",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
const len0 = data3.length;
for(let i0=0, begun0=errors; i0<len0 && errors<begun0+100; i0++){
if(!(validate29(data3[i0], {instancePath:instancePath+"/surest/" + i0,parentData:data3,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
}
}
else {
const err13 = {instancePath:instancePath+"/surest",schemaPath:"#/properties/surest/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate28.errors = vErrors;
return errors === 0;
}

const schema51 = {"title":"Curves","type":"object","additionalProperties":false,"required":["roc","pr","calibration"],"properties":{"roc":{"type":"array","maxItems":101,"items":{"$ref":"#/definitions/changes_point"}},"pr":{"type":"array","maxItems":101,"items":{"$ref":"#/definitions/changes_point"}},"calibration":{"type":"array","items":{"$ref":"#/definitions/changes_bin"}}}};
const schema52 = {"title":"Point","type":"object","additionalProperties":false,"required":["x","y"],"properties":{"x":{"$ref":"#/definitions/changes_share"},"y":{"$ref":"#/definitions/changes_share"}}};

function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.x === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "x"},message:"must have required property '"+"x"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.y === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "y"},message:"must have required property '"+"y"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "x") || (key0 === "y"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.x !== undefined){
let data0 = data.x;
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 1 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/x",schemaPath:"#/definitions/changes_share/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0 < 0 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/x",schemaPath:"#/definitions/changes_share/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/x",schemaPath:"#/definitions/changes_share/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.y !== undefined){
let data1 = data.y;
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/y",schemaPath:"#/definitions/changes_share/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data1 < 0 || isNaN(data1)){
const err7 = {instancePath:instancePath+"/y",schemaPath:"#/definitions/changes_share/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/y",schemaPath:"#/definitions/changes_share/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate33.errors = vErrors;
return errors === 0;
}

const schema55 = {"title":"CalibrationBin","type":"object","additionalProperties":false,"required":["lower","upper","rows","mean","share"],"properties":{"lower":{"type":"number"},"upper":{"type":"number"},"rows":{"type":"integer","minimum":1},"mean":{"type":"number"},"share":{"$ref":"#/definitions/changes_share"}}};

function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.lower === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "lower"},message:"must have required property '"+"lower"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.upper === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "upper"},message:"must have required property '"+"upper"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.rows === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rows"},message:"must have required property '"+"rows"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.mean === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "mean"},message:"must have required property '"+"mean"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.share === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "share"},message:"must have required property '"+"share"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "lower") || (key0 === "upper")) || (key0 === "rows")) || (key0 === "mean")) || (key0 === "share"))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.lower !== undefined){
let data0 = data.lower;
if(!((typeof data0 == "number") && (isFinite(data0)))){
const err6 = {instancePath:instancePath+"/lower",schemaPath:"#/properties/lower/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.upper !== undefined){
let data1 = data.upper;
if(!((typeof data1 == "number") && (isFinite(data1)))){
const err7 = {instancePath:instancePath+"/upper",schemaPath:"#/properties/upper/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.rows !== undefined){
let data2 = data.rows;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err8 = {instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
const err9 = {instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
if(data.mean !== undefined){
let data3 = data.mean;
if(!((typeof data3 == "number") && (isFinite(data3)))){
const err10 = {instancePath:instancePath+"/mean",schemaPath:"#/properties/mean/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.share !== undefined){
let data4 = data.share;
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 1 || isNaN(data4)){
const err11 = {instancePath:instancePath+"/share",schemaPath:"#/definitions/changes_share/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data4 < 0 || isNaN(data4)){
const err12 = {instancePath:instancePath+"/share",schemaPath:"#/definitions/changes_share/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/share",schemaPath:"#/definitions/changes_share/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate36.errors = vErrors;
return errors === 0;
}


function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.roc === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "roc"},message:"must have required property '"+"roc"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.pr === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "pr"},message:"must have required property '"+"pr"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.calibration === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "calibration"},message:"must have required property '"+"calibration"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "roc") || (key0 === "pr")) || (key0 === "calibration"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.roc !== undefined){
let data0 = data.roc;
if(Array.isArray(data0)){
if(data0.length > 101){
const err4 = {instancePath:instancePath+"/roc",schemaPath:"#/properties/roc/maxItems",keyword:"maxItems",params:{limit: 101},message:"must NOT have more than 101 items"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const len0 = data0.length;
for(let i0=0, begun0=errors; i0<len0 && errors<begun0+100; i0++){
if(!(validate33(data0[i0], {instancePath:instancePath+"/roc/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath:instancePath+"/roc",schemaPath:"#/properties/roc/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.pr !== undefined){
let data2 = data.pr;
if(Array.isArray(data2)){
if(data2.length > 101){
const err6 = {instancePath:instancePath+"/pr",schemaPath:"#/properties/pr/maxItems",keyword:"maxItems",params:{limit: 101},message:"must NOT have more than 101 items"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
const len1 = data2.length;
for(let i1=0, begun1=errors; i1<len1 && errors<begun1+100; i1++){
if(!(validate33(data2[i1], {instancePath:instancePath+"/pr/" + i1,parentData:data2,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath:instancePath+"/pr",schemaPath:"#/properties/pr/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.calibration !== undefined){
let data4 = data.calibration;
if(Array.isArray(data4)){
const len2 = data4.length;
for(let i2=0, begun2=errors; i2<len2 && errors<begun2+100; i2++){
if(!(validate36(data4[i2], {instancePath:instancePath+"/calibration/" + i2,parentData:data4,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
}
}
else {
const err8 = {instancePath:instancePath+"/calibration",schemaPath:"#/properties/calibration/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate32.errors = vErrors;
return errors === 0;
}

const schema57 = {"title":"Effects","description":"What each feature does in both models: how much it moves the log-odds, and how much of the primary metric goes when its contribution is shuffled among the holdout rows.","type":"object","additionalProperties":false,"required":["metric","repeats","confidence","skipped","features"],"properties":{"metric":{"$ref":"#/definitions/changes_metric"},"repeats":{"description":"Shufflings that an importance is the mean of.","type":"integer","minimum":1},"confidence":{"description":"Of the importances' intervals.","type":"number"},"skipped":{"description":"Why no importance was measured; null where it was.","oneOf":[{"enum":["too-large"]},{"type":"null"}]},"features":{"type":"array","maxItems":8192,"items":{"$ref":"#/definitions/changes_featureEffect"}}}};
const schema58 = {"enum":["roc_auc","average_precision","log_loss","brier","ece","accuracy","balanced_accuracy","f1","mcc","precision","recall"]};
const schema59 = {"title":"FeatureEffect","description":"A feature by the columns that it reads; null where a model has none of that name.","type":"object","additionalProperties":false,"required":["name","champion","challenger"],"properties":{"name":{"type":"string"},"champion":{"oneOf":[{"$ref":"#/definitions/changes_effect"},{"type":"null"}]},"challenger":{"oneOf":[{"$ref":"#/definitions/changes_effect"},{"type":"null"}]}}};
const schema60 = {"title":"Effect","type":"object","additionalProperties":false,"required":["mean_absolute","low","high","importance"],"properties":{"mean_absolute":{"description":"Mean size of its contribution to the log-odds, less the contribution's own mean.","type":"number","minimum":0},"low":{"description":"A tenth of the rows have at most this contribution, less the mean.","type":"number"},"high":{"description":"A tenth of the rows have at least this contribution, less the mean.","type":"number"},"importance":{"oneOf":[{"$ref":"#/definitions/changes_importance"},{"type":"null"}]}}};
const schema61 = {"title":"Importance","description":"Loss of the primary metric when the feature is shuffled: + where the feature helps. Without a spread by group there is no interval.","type":"object","additionalProperties":false,"required":["loss","lower","upper"],"properties":{"loss":{"type":"number"},"lower":{"type":["number","null"]},"upper":{"type":["number","null"]}}};

function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.mean_absolute === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "mean_absolute"},message:"must have required property '"+"mean_absolute"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.low === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "low"},message:"must have required property '"+"low"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.high === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "high"},message:"must have required property '"+"high"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.importance === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "importance"},message:"must have required property '"+"importance"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "mean_absolute") || (key0 === "low")) || (key0 === "high")) || (key0 === "importance"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.mean_absolute !== undefined){
let data0 = data.mean_absolute;
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
const err5 = {instancePath:instancePath+"/mean_absolute",schemaPath:"#/properties/mean_absolute/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/mean_absolute",schemaPath:"#/properties/mean_absolute/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.low !== undefined){
let data1 = data.low;
if(!((typeof data1 == "number") && (isFinite(data1)))){
const err7 = {instancePath:instancePath+"/low",schemaPath:"#/properties/low/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.high !== undefined){
let data2 = data.high;
if(!((typeof data2 == "number") && (isFinite(data2)))){
const err8 = {instancePath:instancePath+"/high",schemaPath:"#/properties/high/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.importance !== undefined){
let data3 = data.importance;
const _errs9 = errors;
let valid1 = false;
let passing0 = null;
const _errs10 = errors;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.loss === undefined){
const err9 = {instancePath:instancePath+"/importance",schemaPath:"#/definitions/changes_importance/required",keyword:"required",params:{missingProperty: "loss"},message:"must have required property '"+"loss"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data3.lower === undefined){
const err10 = {instancePath:instancePath+"/importance",schemaPath:"#/definitions/changes_importance/required",keyword:"required",params:{missingProperty: "lower"},message:"must have required property '"+"lower"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data3.upper === undefined){
const err11 = {instancePath:instancePath+"/importance",schemaPath:"#/definitions/changes_importance/required",keyword:"required",params:{missingProperty: "upper"},message:"must have required property '"+"upper"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
for(const key1 in data3){
if(!(((key1 === "loss") || (key1 === "lower")) || (key1 === "upper"))){
const err12 = {instancePath:instancePath+"/importance",schemaPath:"#/definitions/changes_importance/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data3.loss !== undefined){
let data4 = data3.loss;
if(!((typeof data4 == "number") && (isFinite(data4)))){
const err13 = {instancePath:instancePath+"/importance/loss",schemaPath:"#/definitions/changes_importance/properties/loss/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data3.lower !== undefined){
let data5 = data3.lower;
if((!((typeof data5 == "number") && (isFinite(data5)))) && (data5 !== null)){
const err14 = {instancePath:instancePath+"/importance/lower",schemaPath:"#/definitions/changes_importance/properties/lower/type",keyword:"type",params:{type: schema61.properties.lower.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data3.upper !== undefined){
let data6 = data3.upper;
if((!((typeof data6 == "number") && (isFinite(data6)))) && (data6 !== null)){
const err15 = {instancePath:instancePath+"/importance/upper",schemaPath:"#/definitions/changes_importance/properties/upper/type",keyword:"type",params:{type: schema61.properties.upper.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/importance",schemaPath:"#/definitions/changes_importance/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
var _valid0 = _errs10 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs20 = errors;
if(data3 !== null){
const err17 = {instancePath:instancePath+"/importance",schemaPath:"#/properties/importance/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
var _valid0 = _errs20 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
}
}
if(!valid1){
const err18 = {instancePath:instancePath+"/importance",schemaPath:"#/properties/importance/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
else {
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err19 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
validate42.errors = vErrors;
return errors === 0;
}


function validate41(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.champion === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "champion"},message:"must have required property '"+"champion"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.challenger === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "challenger"},message:"must have required property '"+"challenger"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "name") || (key0 === "champion")) || (key0 === "challenger"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.champion !== undefined){
let data1 = data.champion;
const _errs5 = errors;
let valid1 = false;
let passing0 = null;
const _errs6 = errors;
if(!(validate42(data1, {instancePath:instancePath+"/champion",parentData:data,parentDataProperty:"champion",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
var _valid0 = _errs6 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs7 = errors;
if(data1 !== null){
const err5 = {instancePath:instancePath+"/champion",schemaPath:"#/properties/champion/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid0 = _errs7 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
}
}
if(!valid1){
const err6 = {instancePath:instancePath+"/champion",schemaPath:"#/properties/champion/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
}
}
if(data.challenger !== undefined){
let data2 = data.challenger;
const _errs10 = errors;
let valid2 = false;
let passing1 = null;
const _errs11 = errors;
if(!(validate42(data2, {instancePath:instancePath+"/challenger",parentData:data,parentDataProperty:"challenger",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
var _valid1 = _errs11 === errors;
if(_valid1){
valid2 = true;
passing1 = 0;
}
const _errs12 = errors;
if(data2 !== null){
const err7 = {instancePath:instancePath+"/challenger",schemaPath:"#/properties/challenger/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid1 = _errs12 === errors;
if(_valid1 && valid2){
valid2 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid2 = true;
passing1 = 1;
}
}
if(!valid2){
const err8 = {instancePath:instancePath+"/challenger",schemaPath:"#/properties/challenger/oneOf",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
else {
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate41.errors = vErrors;
return errors === 0;
}


function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.metric === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "metric"},message:"must have required property '"+"metric"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.repeats === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "repeats"},message:"must have required property '"+"repeats"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.confidence === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "confidence"},message:"must have required property '"+"confidence"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.skipped === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "skipped"},message:"must have required property '"+"skipped"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.features === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "features"},message:"must have required property '"+"features"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "metric") || (key0 === "repeats")) || (key0 === "confidence")) || (key0 === "skipped")) || (key0 === "features"))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.metric !== undefined){
let data0 = data.metric;
if(!(((((((((((data0 === "roc_auc") || (data0 === "average_precision")) || (data0 === "log_loss")) || (data0 === "brier")) || (data0 === "ece")) || (data0 === "accuracy")) || (data0 === "balanced_accuracy")) || (data0 === "f1")) || (data0 === "mcc")) || (data0 === "precision")) || (data0 === "recall"))){
const err6 = {instancePath:instancePath+"/metric",schemaPath:"#/definitions/changes_metric/enum",keyword:"enum",params:{allowedValues: schema58.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.repeats !== undefined){
let data1 = data.repeats;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err7 = {instancePath:instancePath+"/repeats",schemaPath:"#/properties/repeats/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
const err8 = {instancePath:instancePath+"/repeats",schemaPath:"#/properties/repeats/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
if(data.confidence !== undefined){
let data2 = data.confidence;
if(!((typeof data2 == "number") && (isFinite(data2)))){
const err9 = {instancePath:instancePath+"/confidence",schemaPath:"#/properties/confidence/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.skipped !== undefined){
let data3 = data.skipped;
const _errs9 = errors;
let valid2 = false;
let passing0 = null;
const _errs10 = errors;
if(!(data3 === "too-large")){
const err10 = {instancePath:instancePath+"/skipped",schemaPath:"#/properties/skipped/oneOf/0/enum",keyword:"enum",params:{allowedValues: schema57.properties.skipped.oneOf[0].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var _valid0 = _errs10 === errors;
if(_valid0){
valid2 = true;
passing0 = 0;
}
const _errs11 = errors;
if(data3 !== null){
const err11 = {instancePath:instancePath+"/skipped",schemaPath:"#/properties/skipped/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var _valid0 = _errs11 === errors;
if(_valid0 && valid2){
valid2 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid2 = true;
passing0 = 1;
}
}
if(!valid2){
const err12 = {instancePath:instancePath+"/skipped",schemaPath:"#/properties/skipped/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
else {
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
}
}
if(data.features !== undefined){
let data4 = data.features;
if(Array.isArray(data4)){
if(data4.length > 8192){
const err13 = {instancePath:instancePath+"/features",schemaPath:"#/properties/features/maxItems",keyword:"maxItems",params:{limit: 8192},message:"must NOT have more than 8192 items"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
const len0 = data4.length;
for(let i0=0, begun0=errors; i0<len0 && errors<begun0+100; i0++){
if(!(validate41(data4[i0], {instancePath:instancePath+"/features/" + i0,parentData:data4,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
}
}
else {
const err14 = {instancePath:instancePath+"/features",schemaPath:"#/properties/features/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate40.errors = vErrors;
return errors === 0;
}


function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.flips === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "flips"},message:"must have required property '"+"flips"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.curves === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "curves"},message:"must have required property '"+"curves"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.effects === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "effects"},message:"must have required property '"+"effects"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "flips") || (key0 === "curves")) || (key0 === "effects"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.flips !== undefined){
if(!(validate28(data.flips, {instancePath:instancePath+"/flips",parentData:data,parentDataProperty:"flips",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data.curves !== undefined){
let data1 = data.curves;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.champion === undefined){
const err4 = {instancePath:instancePath+"/curves",schemaPath:"#/properties/curves/required",keyword:"required",params:{missingProperty: "champion"},message:"must have required property '"+"champion"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1.challenger === undefined){
const err5 = {instancePath:instancePath+"/curves",schemaPath:"#/properties/curves/required",keyword:"required",params:{missingProperty: "challenger"},message:"must have required property '"+"challenger"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key1 in data1){
if(!((key1 === "champion") || (key1 === "challenger"))){
const err6 = {instancePath:instancePath+"/curves",schemaPath:"#/properties/curves/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data1.champion !== undefined){
if(!(validate32(data1.champion, {instancePath:instancePath+"/curves/champion",parentData:data1,parentDataProperty:"champion",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
if(data1.challenger !== undefined){
if(!(validate32(data1.challenger, {instancePath:instancePath+"/curves/challenger",parentData:data1,parentDataProperty:"challenger",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath:instancePath+"/curves",schemaPath:"#/properties/curves/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.effects !== undefined){
if(!(validate40(data.effects, {instancePath:instancePath+"/effects",parentData:data,parentDataProperty:"effects",rootData}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate27.errors = vErrors;
return errors === 0;
}

const schema62 = {"title":"HandedVerdict","type":"object","additionalProperties":false,"required":["verdict","reasons","settle"],"properties":{"verdict":{"$ref":"#/definitions/verdictKind"},"reasons":{"type":"array","items":{"$ref":"#/definitions/reason"}},"settle":{"oneOf":[{"title":"HandedSettle","type":"object","additionalProperties":false,"required":["groups","have","worthwhile"],"properties":{"groups":{"type":"number"},"have":{"type":"number"},"worthwhile":{"type":"number"}}},{"type":"null"}]}}};
const schema64 = {"type":"object","required":["code"],"discriminator":{"propertyName":"code"},"oneOf":[{"title":"NoChampion","type":"object","additionalProperties":false,"required":["code"],"properties":{"code":{"const":"no-champion"}}},{"title":"IdenticalScores","type":"object","additionalProperties":false,"required":["code","largest_shift"],"properties":{"code":{"const":"identical-scores"},"largest_shift":{"type":"number"}}},{"title":"ChampionRefused","type":"object","additionalProperties":false,"required":["code","detail"],"properties":{"code":{"enum":["champion-evidence-missing","champion-not-scorable","champion-corrupt"]},"detail":{"type":"string","maxLength":4096}}},{"title":"SelfTestFailed","type":"object","additionalProperties":false,"required":["code","tests"],"properties":{"code":{"const":"self-test-failed"},"tests":{"type":"array","maxItems":64,"items":{"type":"string","maxLength":200}}}},{"title":"HoldoutWorn","type":"object","additionalProperties":false,"required":["code","used","budget"],"properties":{"code":{"const":"holdout-worn"},"used":{"$ref":"#/definitions/count"},"budget":{"$ref":"#/definitions/count"}}},{"title":"HoldoutRanked","type":"object","additionalProperties":false,"required":["code","challengers"],"properties":{"code":{"const":"holdout-ranked"},"challengers":{"$ref":"#/definitions/count"}}},{"title":"PrimaryMargin","type":"object","additionalProperties":false,"required":["code","metric","outcome","margin","difference","lower","upper"],"properties":{"code":{"const":"primary"},"metric":{"$ref":"#/definitions/metric"},"outcome":{"enum":["pass","fail","open"]},"margin":{"type":"number"},"difference":{"type":["number","null"]},"lower":{"type":["number","null"]},"upper":{"type":["number","null"]},"why":{"$ref":"#/definitions/whyNot"}}},{"title":"GuardrailMargin","type":"object","additionalProperties":false,"required":["code","metric","outcome","margin","difference","lower","upper"],"properties":{"code":{"const":"guardrail"},"metric":{"$ref":"#/definitions/metric"},"outcome":{"enum":["pass","fail","open"]},"margin":{"type":"number"},"difference":{"type":["number","null"]},"lower":{"type":["number","null"]},"upper":{"type":["number","null"]},"why":{"$ref":"#/definitions/whyNot"}}},{"title":"SliceVeto","type":"object","additionalProperties":false,"required":["code","column","level","difference","max_loss","adjusted"],"properties":{"code":{"const":"slice-veto"},"column":{"type":"string"},"level":{"type":"string"},"difference":{"type":"number"},"max_loss":{"type":"number"},"adjusted":{"type":"number"}}}]};
const schema68 = {"enum":["roc_auc","average_precision","log_loss","brier","ece","accuracy","balanced_accuracy","f1","mcc","precision","recall"]};
const schema69 = {"enum":["too-few-groups","too-few-discordant-groups","one-class","undefined","biased"]};

function validate49(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const tag0 = data.code;
if(typeof tag0 == "string"){
if(tag0 === "no-champion"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
const err1 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "code")){
const err2 = {instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.code !== undefined){
if("no-champion" !== data.code){
const err3 = {instancePath:instancePath+"/code",schemaPath:"#/oneOf/0/properties/code/const",keyword:"const",params:{allowedValue: "no-champion"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else if(tag0 === "identical-scores"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
const err5 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.largest_shift === undefined){
const err6 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "largest_shift"},message:"must have required property '"+"largest_shift"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key1 in data){
if(!((key1 === "code") || (key1 === "largest_shift"))){
const err7 = {instancePath,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.code !== undefined){
if("identical-scores" !== data.code){
const err8 = {instancePath:instancePath+"/code",schemaPath:"#/oneOf/1/properties/code/const",keyword:"const",params:{allowedValue: "identical-scores"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.largest_shift !== undefined){
let data2 = data.largest_shift;
if(!((typeof data2 == "number") && (isFinite(data2)))){
const err9 = {instancePath:instancePath+"/largest_shift",schemaPath:"#/oneOf/1/properties/largest_shift/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else if(tag0 === "champion-evidence-missing"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
const err11 = {instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.detail === undefined){
const err12 = {instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: "detail"},message:"must have required property '"+"detail"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
for(const key2 in data){
if(!((key2 === "code") || (key2 === "detail"))){
const err13 = {instancePath,schemaPath:"#/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.code !== undefined){
let data3 = data.code;
if(!(((data3 === "champion-evidence-missing") || (data3 === "champion-not-scorable")) || (data3 === "champion-corrupt"))){
const err14 = {instancePath:instancePath+"/code",schemaPath:"#/oneOf/2/properties/code/enum",keyword:"enum",params:{allowedValues: schema64.oneOf[2].properties.code.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.detail !== undefined){
let data4 = data.detail;
if(typeof data4 === "string"){
if(func3(data4) > 4096){
const err15 = {instancePath:instancePath+"/detail",schemaPath:"#/oneOf/2/properties/detail/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/detail",schemaPath:"#/oneOf/2/properties/detail/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else if(tag0 === "champion-not-scorable"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
const err18 = {instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data.detail === undefined){
const err19 = {instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: "detail"},message:"must have required property '"+"detail"+"'"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
for(const key3 in data){
if(!((key3 === "code") || (key3 === "detail"))){
const err20 = {instancePath,schemaPath:"#/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.code !== undefined){
let data5 = data.code;
if(!(((data5 === "champion-evidence-missing") || (data5 === "champion-not-scorable")) || (data5 === "champion-corrupt"))){
const err21 = {instancePath:instancePath+"/code",schemaPath:"#/oneOf/2/properties/code/enum",keyword:"enum",params:{allowedValues: schema64.oneOf[2].properties.code.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.detail !== undefined){
let data6 = data.detail;
if(typeof data6 === "string"){
if(func3(data6) > 4096){
const err22 = {instancePath:instancePath+"/detail",schemaPath:"#/oneOf/2/properties/detail/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/detail",schemaPath:"#/oneOf/2/properties/detail/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else if(tag0 === "champion-corrupt"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
const err25 = {instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data.detail === undefined){
const err26 = {instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: "detail"},message:"must have required property '"+"detail"+"'"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
for(const key4 in data){
if(!((key4 === "code") || (key4 === "detail"))){
const err27 = {instancePath,schemaPath:"#/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.code !== undefined){
let data7 = data.code;
if(!(((data7 === "champion-evidence-missing") || (data7 === "champion-not-scorable")) || (data7 === "champion-corrupt"))){
const err28 = {instancePath:instancePath+"/code",schemaPath:"#/oneOf/2/properties/code/enum",keyword:"enum",params:{allowedValues: schema64.oneOf[2].properties.code.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.detail !== undefined){
let data8 = data.detail;
if(typeof data8 === "string"){
if(func3(data8) > 4096){
const err29 = {instancePath:instancePath+"/detail",schemaPath:"#/oneOf/2/properties/detail/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/detail",schemaPath:"#/oneOf/2/properties/detail/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else if(tag0 === "self-test-failed"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
const err32 = {instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data.tests === undefined){
const err33 = {instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty: "tests"},message:"must have required property '"+"tests"+"'"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
for(const key5 in data){
if(!((key5 === "code") || (key5 === "tests"))){
const err34 = {instancePath,schemaPath:"#/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.code !== undefined){
if("self-test-failed" !== data.code){
const err35 = {instancePath:instancePath+"/code",schemaPath:"#/oneOf/3/properties/code/const",keyword:"const",params:{allowedValue: "self-test-failed"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.tests !== undefined){
let data10 = data.tests;
if(Array.isArray(data10)){
if(data10.length > 64){
const err36 = {instancePath:instancePath+"/tests",schemaPath:"#/oneOf/3/properties/tests/maxItems",keyword:"maxItems",params:{limit: 64},message:"must NOT have more than 64 items"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
const len0 = data10.length;
for(let i0=0, begun0=errors; i0<len0 && errors<begun0+100; i0++){
let data11 = data10[i0];
if(typeof data11 === "string"){
if(func3(data11) > 200){
const err37 = {instancePath:instancePath+"/tests/" + i0,schemaPath:"#/oneOf/3/properties/tests/items/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
else {
const err38 = {instancePath:instancePath+"/tests/" + i0,schemaPath:"#/oneOf/3/properties/tests/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
else {
const err39 = {instancePath:instancePath+"/tests",schemaPath:"#/oneOf/3/properties/tests/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
else {
const err40 = {instancePath,schemaPath:"#/oneOf/3/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
else if(tag0 === "holdout-worn"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
const err41 = {instancePath,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(data.used === undefined){
const err42 = {instancePath,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty: "used"},message:"must have required property '"+"used"+"'"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(data.budget === undefined){
const err43 = {instancePath,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty: "budget"},message:"must have required property '"+"budget"+"'"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
for(const key6 in data){
if(!(((key6 === "code") || (key6 === "used")) || (key6 === "budget"))){
const err44 = {instancePath,schemaPath:"#/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data.code !== undefined){
if("holdout-worn" !== data.code){
const err45 = {instancePath:instancePath+"/code",schemaPath:"#/oneOf/4/properties/code/const",keyword:"const",params:{allowedValue: "holdout-worn"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data.used !== undefined){
let data13 = data.used;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err46 = {instancePath:instancePath+"/used",schemaPath:"#/definitions/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 9007199254740991 || isNaN(data13)){
const err47 = {instancePath:instancePath+"/used",schemaPath:"#/definitions/count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(data13 < 0 || isNaN(data13)){
const err48 = {instancePath:instancePath+"/used",schemaPath:"#/definitions/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
if(data.budget !== undefined){
let data14 = data.budget;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err49 = {instancePath:instancePath+"/budget",schemaPath:"#/definitions/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 9007199254740991 || isNaN(data14)){
const err50 = {instancePath:instancePath+"/budget",schemaPath:"#/definitions/count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(data14 < 0 || isNaN(data14)){
const err51 = {instancePath:instancePath+"/budget",schemaPath:"#/definitions/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
}
}
else {
const err52 = {instancePath,schemaPath:"#/oneOf/4/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
else if(tag0 === "holdout-ranked"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
const err53 = {instancePath,schemaPath:"#/oneOf/5/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(data.challengers === undefined){
const err54 = {instancePath,schemaPath:"#/oneOf/5/required",keyword:"required",params:{missingProperty: "challengers"},message:"must have required property '"+"challengers"+"'"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
for(const key7 in data){
if(!((key7 === "code") || (key7 === "challengers"))){
const err55 = {instancePath,schemaPath:"#/oneOf/5/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data.code !== undefined){
if("holdout-ranked" !== data.code){
const err56 = {instancePath:instancePath+"/code",schemaPath:"#/oneOf/5/properties/code/const",keyword:"const",params:{allowedValue: "holdout-ranked"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data.challengers !== undefined){
let data16 = data.challengers;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
const err57 = {instancePath:instancePath+"/challengers",schemaPath:"#/definitions/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 > 9007199254740991 || isNaN(data16)){
const err58 = {instancePath:instancePath+"/challengers",schemaPath:"#/definitions/count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if(data16 < 0 || isNaN(data16)){
const err59 = {instancePath:instancePath+"/challengers",schemaPath:"#/definitions/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
}
}
else {
const err60 = {instancePath,schemaPath:"#/oneOf/5/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
else if(tag0 === "primary"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
const err61 = {instancePath,schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(data.metric === undefined){
const err62 = {instancePath,schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty: "metric"},message:"must have required property '"+"metric"+"'"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if(data.outcome === undefined){
const err63 = {instancePath,schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty: "outcome"},message:"must have required property '"+"outcome"+"'"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(data.margin === undefined){
const err64 = {instancePath,schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty: "margin"},message:"must have required property '"+"margin"+"'"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(data.difference === undefined){
const err65 = {instancePath,schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty: "difference"},message:"must have required property '"+"difference"+"'"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if(data.lower === undefined){
const err66 = {instancePath,schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty: "lower"},message:"must have required property '"+"lower"+"'"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if(data.upper === undefined){
const err67 = {instancePath,schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty: "upper"},message:"must have required property '"+"upper"+"'"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
for(const key8 in data){
if(!((((((((key8 === "code") || (key8 === "metric")) || (key8 === "outcome")) || (key8 === "margin")) || (key8 === "difference")) || (key8 === "lower")) || (key8 === "upper")) || (key8 === "why"))){
const err68 = {instancePath,schemaPath:"#/oneOf/6/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data.code !== undefined){
if("primary" !== data.code){
const err69 = {instancePath:instancePath+"/code",schemaPath:"#/oneOf/6/properties/code/const",keyword:"const",params:{allowedValue: "primary"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data.metric !== undefined){
let data18 = data.metric;
if(!(((((((((((data18 === "roc_auc") || (data18 === "average_precision")) || (data18 === "log_loss")) || (data18 === "brier")) || (data18 === "ece")) || (data18 === "accuracy")) || (data18 === "balanced_accuracy")) || (data18 === "f1")) || (data18 === "mcc")) || (data18 === "precision")) || (data18 === "recall"))){
const err70 = {instancePath:instancePath+"/metric",schemaPath:"#/definitions/metric/enum",keyword:"enum",params:{allowedValues: schema68.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data.outcome !== undefined){
let data19 = data.outcome;
if(!(((data19 === "pass") || (data19 === "fail")) || (data19 === "open"))){
const err71 = {instancePath:instancePath+"/outcome",schemaPath:"#/oneOf/6/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema64.oneOf[6].properties.outcome.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data.margin !== undefined){
let data20 = data.margin;
if(!((typeof data20 == "number") && (isFinite(data20)))){
const err72 = {instancePath:instancePath+"/margin",schemaPath:"#/oneOf/6/properties/margin/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data.difference !== undefined){
let data21 = data.difference;
if((!((typeof data21 == "number") && (isFinite(data21)))) && (data21 !== null)){
const err73 = {instancePath:instancePath+"/difference",schemaPath:"#/oneOf/6/properties/difference/type",keyword:"type",params:{type: schema64.oneOf[6].properties.difference.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data.lower !== undefined){
let data22 = data.lower;
if((!((typeof data22 == "number") && (isFinite(data22)))) && (data22 !== null)){
const err74 = {instancePath:instancePath+"/lower",schemaPath:"#/oneOf/6/properties/lower/type",keyword:"type",params:{type: schema64.oneOf[6].properties.lower.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data.upper !== undefined){
let data23 = data.upper;
if((!((typeof data23 == "number") && (isFinite(data23)))) && (data23 !== null)){
const err75 = {instancePath:instancePath+"/upper",schemaPath:"#/oneOf/6/properties/upper/type",keyword:"type",params:{type: schema64.oneOf[6].properties.upper.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data.why !== undefined){
let data24 = data.why;
if(!(((((data24 === "too-few-groups") || (data24 === "too-few-discordant-groups")) || (data24 === "one-class")) || (data24 === "undefined")) || (data24 === "biased"))){
const err76 = {instancePath:instancePath+"/why",schemaPath:"#/definitions/whyNot/enum",keyword:"enum",params:{allowedValues: schema69.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
}
else {
const err77 = {instancePath,schemaPath:"#/oneOf/6/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
else if(tag0 === "guardrail"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
const err78 = {instancePath,schemaPath:"#/oneOf/7/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
if(data.metric === undefined){
const err79 = {instancePath,schemaPath:"#/oneOf/7/required",keyword:"required",params:{missingProperty: "metric"},message:"must have required property '"+"metric"+"'"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
if(data.outcome === undefined){
const err80 = {instancePath,schemaPath:"#/oneOf/7/required",keyword:"required",params:{missingProperty: "outcome"},message:"must have required property '"+"outcome"+"'"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
if(data.margin === undefined){
const err81 = {instancePath,schemaPath:"#/oneOf/7/required",keyword:"required",params:{missingProperty: "margin"},message:"must have required property '"+"margin"+"'"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
if(data.difference === undefined){
const err82 = {instancePath,schemaPath:"#/oneOf/7/required",keyword:"required",params:{missingProperty: "difference"},message:"must have required property '"+"difference"+"'"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
if(data.lower === undefined){
const err83 = {instancePath,schemaPath:"#/oneOf/7/required",keyword:"required",params:{missingProperty: "lower"},message:"must have required property '"+"lower"+"'"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
if(data.upper === undefined){
const err84 = {instancePath,schemaPath:"#/oneOf/7/required",keyword:"required",params:{missingProperty: "upper"},message:"must have required property '"+"upper"+"'"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
for(const key9 in data){
if(!((((((((key9 === "code") || (key9 === "metric")) || (key9 === "outcome")) || (key9 === "margin")) || (key9 === "difference")) || (key9 === "lower")) || (key9 === "upper")) || (key9 === "why"))){
const err85 = {instancePath,schemaPath:"#/oneOf/7/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data.code !== undefined){
if("guardrail" !== data.code){
const err86 = {instancePath:instancePath+"/code",schemaPath:"#/oneOf/7/properties/code/const",keyword:"const",params:{allowedValue: "guardrail"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data.metric !== undefined){
let data26 = data.metric;
if(!(((((((((((data26 === "roc_auc") || (data26 === "average_precision")) || (data26 === "log_loss")) || (data26 === "brier")) || (data26 === "ece")) || (data26 === "accuracy")) || (data26 === "balanced_accuracy")) || (data26 === "f1")) || (data26 === "mcc")) || (data26 === "precision")) || (data26 === "recall"))){
const err87 = {instancePath:instancePath+"/metric",schemaPath:"#/definitions/metric/enum",keyword:"enum",params:{allowedValues: schema68.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data.outcome !== undefined){
let data27 = data.outcome;
if(!(((data27 === "pass") || (data27 === "fail")) || (data27 === "open"))){
const err88 = {instancePath:instancePath+"/outcome",schemaPath:"#/oneOf/7/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema64.oneOf[7].properties.outcome.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data.margin !== undefined){
let data28 = data.margin;
if(!((typeof data28 == "number") && (isFinite(data28)))){
const err89 = {instancePath:instancePath+"/margin",schemaPath:"#/oneOf/7/properties/margin/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data.difference !== undefined){
let data29 = data.difference;
if((!((typeof data29 == "number") && (isFinite(data29)))) && (data29 !== null)){
const err90 = {instancePath:instancePath+"/difference",schemaPath:"#/oneOf/7/properties/difference/type",keyword:"type",params:{type: schema64.oneOf[7].properties.difference.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data.lower !== undefined){
let data30 = data.lower;
if((!((typeof data30 == "number") && (isFinite(data30)))) && (data30 !== null)){
const err91 = {instancePath:instancePath+"/lower",schemaPath:"#/oneOf/7/properties/lower/type",keyword:"type",params:{type: schema64.oneOf[7].properties.lower.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data.upper !== undefined){
let data31 = data.upper;
if((!((typeof data31 == "number") && (isFinite(data31)))) && (data31 !== null)){
const err92 = {instancePath:instancePath+"/upper",schemaPath:"#/oneOf/7/properties/upper/type",keyword:"type",params:{type: schema64.oneOf[7].properties.upper.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data.why !== undefined){
let data32 = data.why;
if(!(((((data32 === "too-few-groups") || (data32 === "too-few-discordant-groups")) || (data32 === "one-class")) || (data32 === "undefined")) || (data32 === "biased"))){
const err93 = {instancePath:instancePath+"/why",schemaPath:"#/definitions/whyNot/enum",keyword:"enum",params:{allowedValues: schema69.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
}
else {
const err94 = {instancePath,schemaPath:"#/oneOf/7/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
else if(tag0 === "slice-veto"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
const err95 = {instancePath,schemaPath:"#/oneOf/8/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
if(data.column === undefined){
const err96 = {instancePath,schemaPath:"#/oneOf/8/required",keyword:"required",params:{missingProperty: "column"},message:"must have required property '"+"column"+"'"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
if(data.level === undefined){
const err97 = {instancePath,schemaPath:"#/oneOf/8/required",keyword:"required",params:{missingProperty: "level"},message:"must have required property '"+"level"+"'"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
if(data.difference === undefined){
const err98 = {instancePath,schemaPath:"#/oneOf/8/required",keyword:"required",params:{missingProperty: "difference"},message:"must have required property '"+"difference"+"'"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
if(data.max_loss === undefined){
const err99 = {instancePath,schemaPath:"#/oneOf/8/required",keyword:"required",params:{missingProperty: "max_loss"},message:"must have required property '"+"max_loss"+"'"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
if(data.adjusted === undefined){
const err100 = {instancePath,schemaPath:"#/oneOf/8/required",keyword:"required",params:{missingProperty: "adjusted"},message:"must have required property '"+"adjusted"+"'"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
for(const key10 in data){
if(!((((((key10 === "code") || (key10 === "column")) || (key10 === "level")) || (key10 === "difference")) || (key10 === "max_loss")) || (key10 === "adjusted"))){
const err101 = {instancePath,schemaPath:"#/oneOf/8/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data.code !== undefined){
if("slice-veto" !== data.code){
const err102 = {instancePath:instancePath+"/code",schemaPath:"#/oneOf/8/properties/code/const",keyword:"const",params:{allowedValue: "slice-veto"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
if(data.column !== undefined){
if(typeof data.column !== "string"){
const err103 = {instancePath:instancePath+"/column",schemaPath:"#/oneOf/8/properties/column/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data.level !== undefined){
if(typeof data.level !== "string"){
const err104 = {instancePath:instancePath+"/level",schemaPath:"#/oneOf/8/properties/level/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(data.difference !== undefined){
let data36 = data.difference;
if(!((typeof data36 == "number") && (isFinite(data36)))){
const err105 = {instancePath:instancePath+"/difference",schemaPath:"#/oneOf/8/properties/difference/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
if(data.max_loss !== undefined){
let data37 = data.max_loss;
if(!((typeof data37 == "number") && (isFinite(data37)))){
const err106 = {instancePath:instancePath+"/max_loss",schemaPath:"#/oneOf/8/properties/max_loss/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
if(data.adjusted !== undefined){
let data38 = data.adjusted;
if(!((typeof data38 == "number") && (isFinite(data38)))){
const err107 = {instancePath:instancePath+"/adjusted",schemaPath:"#/oneOf/8/properties/adjusted/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
}
else {
const err108 = {instancePath,schemaPath:"#/oneOf/8/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
else {
const err109 = {instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "code", tagValue: tag0},message:"value of tag \"code\" must be in oneOf"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
else {
const err110 = {instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "code", tagValue: tag0},message:"tag \"code\" must be string"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
else {
const err111 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
validate49.errors = vErrors;
return errors === 0;
}


function validate48(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.verdict === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "verdict"},message:"must have required property '"+"verdict"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.reasons === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reasons"},message:"must have required property '"+"reasons"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.settle === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "settle"},message:"must have required property '"+"settle"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "verdict") || (key0 === "reasons")) || (key0 === "settle"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.verdict !== undefined){
let data0 = data.verdict;
if(!((((((data0 === "promote") || (data0 === "keep")) || (data0 === "inconclusive")) || (data0 === "first")) || (data0 === "identical")) || (data0 === "invalid"))){
const err4 = {instancePath:instancePath+"/verdict",schemaPath:"#/definitions/verdictKind/enum",keyword:"enum",params:{allowedValues: schema14.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.reasons !== undefined){
let data1 = data.reasons;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0, begun0=errors; i0<len0 && errors<begun0+100; i0++){
if(!(validate49(data1[i0], {instancePath:instancePath+"/reasons/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath:instancePath+"/reasons",schemaPath:"#/properties/reasons/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.settle !== undefined){
let data3 = data.settle;
const _errs8 = errors;
let valid4 = false;
let passing0 = null;
const _errs9 = errors;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.groups === undefined){
const err6 = {instancePath:instancePath+"/settle",schemaPath:"#/properties/settle/oneOf/0/required",keyword:"required",params:{missingProperty: "groups"},message:"must have required property '"+"groups"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data3.have === undefined){
const err7 = {instancePath:instancePath+"/settle",schemaPath:"#/properties/settle/oneOf/0/required",keyword:"required",params:{missingProperty: "have"},message:"must have required property '"+"have"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data3.worthwhile === undefined){
const err8 = {instancePath:instancePath+"/settle",schemaPath:"#/properties/settle/oneOf/0/required",keyword:"required",params:{missingProperty: "worthwhile"},message:"must have required property '"+"worthwhile"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
for(const key1 in data3){
if(!(((key1 === "groups") || (key1 === "have")) || (key1 === "worthwhile"))){
const err9 = {instancePath:instancePath+"/settle",schemaPath:"#/properties/settle/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data3.groups !== undefined){
let data4 = data3.groups;
if(!((typeof data4 == "number") && (isFinite(data4)))){
const err10 = {instancePath:instancePath+"/settle/groups",schemaPath:"#/properties/settle/oneOf/0/properties/groups/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data3.have !== undefined){
let data5 = data3.have;
if(!((typeof data5 == "number") && (isFinite(data5)))){
const err11 = {instancePath:instancePath+"/settle/have",schemaPath:"#/properties/settle/oneOf/0/properties/have/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data3.worthwhile !== undefined){
let data6 = data3.worthwhile;
if(!((typeof data6 == "number") && (isFinite(data6)))){
const err12 = {instancePath:instancePath+"/settle/worthwhile",schemaPath:"#/properties/settle/oneOf/0/properties/worthwhile/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/settle",schemaPath:"#/properties/settle/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var _valid0 = _errs9 === errors;
if(_valid0){
valid4 = true;
passing0 = 0;
}
const _errs18 = errors;
if(data3 !== null){
const err14 = {instancePath:instancePath+"/settle",schemaPath:"#/properties/settle/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
var _valid0 = _errs18 === errors;
if(_valid0 && valid4){
valid4 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid4 = true;
passing0 = 1;
}
}
if(!valid4){
const err15 = {instancePath:instancePath+"/settle",schemaPath:"#/properties/settle/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
else {
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
validate48.errors = vErrors;
return errors === 0;
}

const schema75 = {"title":"HandedSweep","type":"object","additionalProperties":false,"required":["rank","metric","folds","groups","challengers","winner"],"properties":{"rank":{"enum":["cv","holdout"]},"metric":{"$ref":"#/definitions/metric"},"folds":{"$ref":"#/definitions/count"},"groups":{"$ref":"#/definitions/count"},"challengers":{"type":"array","minItems":1,"maxItems":256,"items":{"title":"HandedChallenger","type":"object","additionalProperties":false,"required":["set","value","folds"],"properties":{"set":{"type":"array","maxItems":16,"items":{"title":"HandedSetting","type":"object","additionalProperties":false,"required":["path","value"],"properties":{"path":{"type":"string"},"value":{"type":"string"}}}},"value":{"type":["number","null"]},"folds":{"type":"array","maxItems":20,"items":{"type":["number","null"]}},"why":{"type":"string","maxLength":4096}}}},"winner":{"type":"integer","minimum":0,"maximum":255}}};

function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.rank === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rank"},message:"must have required property '"+"rank"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.metric === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "metric"},message:"must have required property '"+"metric"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.folds === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "folds"},message:"must have required property '"+"folds"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.groups === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "groups"},message:"must have required property '"+"groups"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.challengers === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "challengers"},message:"must have required property '"+"challengers"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.winner === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "winner"},message:"must have required property '"+"winner"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "rank") || (key0 === "metric")) || (key0 === "folds")) || (key0 === "groups")) || (key0 === "challengers")) || (key0 === "winner"))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.rank !== undefined){
let data0 = data.rank;
if(!((data0 === "cv") || (data0 === "holdout"))){
const err7 = {instancePath:instancePath+"/rank",schemaPath:"#/properties/rank/enum",keyword:"enum",params:{allowedValues: schema75.properties.rank.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.metric !== undefined){
let data1 = data.metric;
if(!(((((((((((data1 === "roc_auc") || (data1 === "average_precision")) || (data1 === "log_loss")) || (data1 === "brier")) || (data1 === "ece")) || (data1 === "accuracy")) || (data1 === "balanced_accuracy")) || (data1 === "f1")) || (data1 === "mcc")) || (data1 === "precision")) || (data1 === "recall"))){
const err8 = {instancePath:instancePath+"/metric",schemaPath:"#/definitions/metric/enum",keyword:"enum",params:{allowedValues: schema68.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.folds !== undefined){
let data2 = data.folds;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err9 = {instancePath:instancePath+"/folds",schemaPath:"#/definitions/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 9007199254740991 || isNaN(data2)){
const err10 = {instancePath:instancePath+"/folds",schemaPath:"#/definitions/count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data2 < 0 || isNaN(data2)){
const err11 = {instancePath:instancePath+"/folds",schemaPath:"#/definitions/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
if(data.groups !== undefined){
let data3 = data.groups;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err12 = {instancePath:instancePath+"/groups",schemaPath:"#/definitions/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 9007199254740991 || isNaN(data3)){
const err13 = {instancePath:instancePath+"/groups",schemaPath:"#/definitions/count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data3 < 0 || isNaN(data3)){
const err14 = {instancePath:instancePath+"/groups",schemaPath:"#/definitions/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
if(data.challengers !== undefined){
let data4 = data.challengers;
if(Array.isArray(data4)){
if(data4.length > 256){
const err15 = {instancePath:instancePath+"/challengers",schemaPath:"#/properties/challengers/maxItems",keyword:"maxItems",params:{limit: 256},message:"must NOT have more than 256 items"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data4.length < 1){
const err16 = {instancePath:instancePath+"/challengers",schemaPath:"#/properties/challengers/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
const len0 = data4.length;
for(let i0=0, begun0=errors; i0<len0 && errors<begun0+100; i0++){
let data5 = data4[i0];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.set === undefined){
const err17 = {instancePath:instancePath+"/challengers/" + i0,schemaPath:"#/properties/challengers/items/required",keyword:"required",params:{missingProperty: "set"},message:"must have required property '"+"set"+"'"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data5.value === undefined){
const err18 = {instancePath:instancePath+"/challengers/" + i0,schemaPath:"#/properties/challengers/items/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data5.folds === undefined){
const err19 = {instancePath:instancePath+"/challengers/" + i0,schemaPath:"#/properties/challengers/items/required",keyword:"required",params:{missingProperty: "folds"},message:"must have required property '"+"folds"+"'"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
for(const key1 in data5){
if(!((((key1 === "set") || (key1 === "value")) || (key1 === "folds")) || (key1 === "why"))){
const err20 = {instancePath:instancePath+"/challengers/" + i0,schemaPath:"#/properties/challengers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data5.set !== undefined){
let data6 = data5.set;
if(Array.isArray(data6)){
if(data6.length > 16){
const err21 = {instancePath:instancePath+"/challengers/" + i0+"/set",schemaPath:"#/properties/challengers/items/properties/set/maxItems",keyword:"maxItems",params:{limit: 16},message:"must NOT have more than 16 items"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
const len1 = data6.length;
for(let i1=0, begun1=errors; i1<len1 && errors<begun1+100; i1++){
let data7 = data6[i1];
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.path === undefined){
const err22 = {instancePath:instancePath+"/challengers/" + i0+"/set/" + i1,schemaPath:"#/properties/challengers/items/properties/set/items/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data7.value === undefined){
const err23 = {instancePath:instancePath+"/challengers/" + i0+"/set/" + i1,schemaPath:"#/properties/challengers/items/properties/set/items/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
for(const key2 in data7){
if(!((key2 === "path") || (key2 === "value"))){
const err24 = {instancePath:instancePath+"/challengers/" + i0+"/set/" + i1,schemaPath:"#/properties/challengers/items/properties/set/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data7.path !== undefined){
if(typeof data7.path !== "string"){
const err25 = {instancePath:instancePath+"/challengers/" + i0+"/set/" + i1+"/path",schemaPath:"#/properties/challengers/items/properties/set/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data7.value !== undefined){
if(typeof data7.value !== "string"){
const err26 = {instancePath:instancePath+"/challengers/" + i0+"/set/" + i1+"/value",schemaPath:"#/properties/challengers/items/properties/set/items/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/challengers/" + i0+"/set/" + i1,schemaPath:"#/properties/challengers/items/properties/set/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath:instancePath+"/challengers/" + i0+"/set",schemaPath:"#/properties/challengers/items/properties/set/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data5.value !== undefined){
let data10 = data5.value;
if((!((typeof data10 == "number") && (isFinite(data10)))) && (data10 !== null)){
const err29 = {instancePath:instancePath+"/challengers/" + i0+"/value",schemaPath:"#/properties/challengers/items/properties/value/type",keyword:"type",params:{type: schema75.properties.challengers.items.properties.value.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data5.folds !== undefined){
let data11 = data5.folds;
if(Array.isArray(data11)){
if(data11.length > 20){
const err30 = {instancePath:instancePath+"/challengers/" + i0+"/folds",schemaPath:"#/properties/challengers/items/properties/folds/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
const len2 = data11.length;
for(let i2=0, begun2=errors; i2<len2 && errors<begun2+100; i2++){
let data12 = data11[i2];
if((!((typeof data12 == "number") && (isFinite(data12)))) && (data12 !== null)){
const err31 = {instancePath:instancePath+"/challengers/" + i0+"/folds/" + i2,schemaPath:"#/properties/challengers/items/properties/folds/items/type",keyword:"type",params:{type: schema75.properties.challengers.items.properties.folds.items.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
else {
const err32 = {instancePath:instancePath+"/challengers/" + i0+"/folds",schemaPath:"#/properties/challengers/items/properties/folds/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data5.why !== undefined){
let data13 = data5.why;
if(typeof data13 === "string"){
if(func3(data13) > 4096){
const err33 = {instancePath:instancePath+"/challengers/" + i0+"/why",schemaPath:"#/properties/challengers/items/properties/why/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/challengers/" + i0+"/why",schemaPath:"#/properties/challengers/items/properties/why/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
else {
const err35 = {instancePath:instancePath+"/challengers/" + i0,schemaPath:"#/properties/challengers/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
else {
const err36 = {instancePath:instancePath+"/challengers",schemaPath:"#/properties/challengers/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.winner !== undefined){
let data14 = data.winner;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err37 = {instancePath:instancePath+"/winner",schemaPath:"#/properties/winner/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 255 || isNaN(data14)){
const err38 = {instancePath:instancePath+"/winner",schemaPath:"#/properties/winner/maximum",keyword:"maximum",params:{comparison: "<=", limit: 255},message:"must be <= 255"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data14 < 0 || isNaN(data14)){
const err39 = {instancePath:instancePath+"/winner",schemaPath:"#/properties/winner/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
}
else {
const err40 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
validate54.errors = vErrors;
return errors === 0;
}

const schema79 = {"title":"HandedLeft","description":"What there was no room for.","type":"object","additionalProperties":false,"required":["parts"],"properties":{"parts":{"type":"array","maxItems":8,"items":{"enum":["changes","slices","sweep","checks","steps","config","own judge"]}},"slices":{"title":"SlicesLeft","description":"Of a comparison whose slices are not listed: how many there are, and how many of them are too small to say anything.","type":"object","additionalProperties":false,"required":["all","silent"],"properties":{"all":{"$ref":"#/definitions/count"},"silent":{"$ref":"#/definitions/count"}}},"challengers":{"description":"How many a sweep ranked, of which only the winner is listed.","$ref":"#/definitions/count"},"leaks":{"description":"Leaks that are not listed.","$ref":"#/definitions/count"},"vetoes":{"description":"Slice vetoes that are not among the verdict's reasons.","$ref":"#/definitions/count"}}};

function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.parts === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "parts"},message:"must have required property '"+"parts"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "parts") || (key0 === "slices")) || (key0 === "challengers")) || (key0 === "leaks")) || (key0 === "vetoes"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.parts !== undefined){
let data0 = data.parts;
if(Array.isArray(data0)){
if(data0.length > 8){
const err2 = {instancePath:instancePath+"/parts",schemaPath:"#/properties/parts/maxItems",keyword:"maxItems",params:{limit: 8},message:"must NOT have more than 8 items"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data0.length;
for(let i0=0, begun0=errors; i0<len0 && errors<begun0+100; i0++){
let data1 = data0[i0];
if(!(((((((data1 === "changes") || (data1 === "slices")) || (data1 === "sweep")) || (data1 === "checks")) || (data1 === "steps")) || (data1 === "config")) || (data1 === "own judge"))){
const err3 = {instancePath:instancePath+"/parts/" + i0,schemaPath:"#/properties/parts/items/enum",keyword:"enum",params:{allowedValues: schema79.properties.parts.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath:instancePath+"/parts",schemaPath:"#/properties/parts/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.slices !== undefined){
let data2 = data.slices;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.all === undefined){
const err5 = {instancePath:instancePath+"/slices",schemaPath:"#/properties/slices/required",keyword:"required",params:{missingProperty: "all"},message:"must have required property '"+"all"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data2.silent === undefined){
const err6 = {instancePath:instancePath+"/slices",schemaPath:"#/properties/slices/required",keyword:"required",params:{missingProperty: "silent"},message:"must have required property '"+"silent"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key1 in data2){
if(!((key1 === "all") || (key1 === "silent"))){
const err7 = {instancePath:instancePath+"/slices",schemaPath:"#/properties/slices/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data2.all !== undefined){
let data3 = data2.all;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err8 = {instancePath:instancePath+"/slices/all",schemaPath:"#/definitions/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 9007199254740991 || isNaN(data3)){
const err9 = {instancePath:instancePath+"/slices/all",schemaPath:"#/definitions/count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data3 < 0 || isNaN(data3)){
const err10 = {instancePath:instancePath+"/slices/all",schemaPath:"#/definitions/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
if(data2.silent !== undefined){
let data4 = data2.silent;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err11 = {instancePath:instancePath+"/slices/silent",schemaPath:"#/definitions/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 9007199254740991 || isNaN(data4)){
const err12 = {instancePath:instancePath+"/slices/silent",schemaPath:"#/definitions/count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data4 < 0 || isNaN(data4)){
const err13 = {instancePath:instancePath+"/slices/silent",schemaPath:"#/definitions/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
}
else {
const err14 = {instancePath:instancePath+"/slices",schemaPath:"#/properties/slices/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.challengers !== undefined){
let data5 = data.challengers;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err15 = {instancePath:instancePath+"/challengers",schemaPath:"#/definitions/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 9007199254740991 || isNaN(data5)){
const err16 = {instancePath:instancePath+"/challengers",schemaPath:"#/definitions/count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data5 < 0 || isNaN(data5)){
const err17 = {instancePath:instancePath+"/challengers",schemaPath:"#/definitions/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
if(data.leaks !== undefined){
let data6 = data.leaks;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err18 = {instancePath:instancePath+"/leaks",schemaPath:"#/definitions/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 9007199254740991 || isNaN(data6)){
const err19 = {instancePath:instancePath+"/leaks",schemaPath:"#/definitions/count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data6 < 0 || isNaN(data6)){
const err20 = {instancePath:instancePath+"/leaks",schemaPath:"#/definitions/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
if(data.vetoes !== undefined){
let data7 = data.vetoes;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err21 = {instancePath:instancePath+"/vetoes",schemaPath:"#/definitions/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 9007199254740991 || isNaN(data7)){
const err22 = {instancePath:instancePath+"/vetoes",schemaPath:"#/definitions/count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data7 < 0 || isNaN(data7)){
const err23 = {instancePath:instancePath+"/vetoes",schemaPath:"#/definitions/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
}
else {
const err24 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
validate56.errors = vErrors;
return errors === 0;
}


function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.model === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "model"},message:"must have required property '"+"model"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.file === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "file"},message:"must have required property '"+"file"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.run === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "run"},message:"must have required property '"+"run"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.checks === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "checks"},message:"must have required property '"+"checks"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.evaluation === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "evaluation"},message:"must have required property '"+"evaluation"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.judgement === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "judgement"},message:"must have required property '"+"judgement"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.comparison === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "comparison"},message:"must have required property '"+"comparison"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.verdict === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "verdict"},message:"must have required property '"+"verdict"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.steps === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "steps"},message:"must have required property '"+"steps"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.judgeEdits === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "judgeEdits"},message:"must have required property '"+"judgeEdits"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.config === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "config"},message:"must have required property '"+"config"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.next === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "next"},message:"must have required property '"+"next"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.reproduce === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reproduce"},message:"must have required property '"+"reproduce"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema18.properties, key0))){
const err13 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.model !== undefined){
let data0 = data.model;
if(typeof data0 === "string"){
if(!pattern1.test(data0)){
const err14 = {instancePath:instancePath+"/model",schemaPath:"#/definitions/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9_-]{0,62}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9_-]{0,62}[a-z0-9])?$"+"\""};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/model",schemaPath:"#/definitions/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.file !== undefined){
let data1 = data.file;
if(typeof data1 === "string"){
if(func3(data1) > 200){
const err16 = {instancePath:instancePath+"/file",schemaPath:"#/properties/file/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.run !== undefined){
if(!(validate14(data.run, {instancePath:instancePath+"/run",parentData:data,parentDataProperty:"run",rootData}))){
vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
errors = vErrors.length;
}
}
if(data.checks !== undefined){
let data3 = data.checks;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.columns === undefined){
const err18 = {instancePath:instancePath+"/checks",schemaPath:"#/definitions/checks/required",keyword:"required",params:{missingProperty: "columns"},message:"must have required property '"+"columns"+"'"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data3.duplicates === undefined){
const err19 = {instancePath:instancePath+"/checks",schemaPath:"#/definitions/checks/required",keyword:"required",params:{missingProperty: "duplicates"},message:"must have required property '"+"duplicates"+"'"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data3.leaks === undefined){
const err20 = {instancePath:instancePath+"/checks",schemaPath:"#/definitions/checks/required",keyword:"required",params:{missingProperty: "leaks"},message:"must have required property '"+"leaks"+"'"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
for(const key1 in data3){
if(!(((key1 === "columns") || (key1 === "duplicates")) || (key1 === "leaks"))){
const err21 = {instancePath:instancePath+"/checks",schemaPath:"#/definitions/checks/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data3.columns !== undefined){
let data4 = data3.columns;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0, begun0=errors; i0<len0 && errors<begun0+100; i0++){
let data5 = data4[i0];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.name === undefined){
const err22 = {instancePath:instancePath+"/checks/columns/" + i0,schemaPath:"#/definitions/checks/properties/columns/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data5.type === undefined){
const err23 = {instancePath:instancePath+"/checks/columns/" + i0,schemaPath:"#/definitions/checks/properties/columns/items/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data5.missing === undefined){
const err24 = {instancePath:instancePath+"/checks/columns/" + i0,schemaPath:"#/definitions/checks/properties/columns/items/required",keyword:"required",params:{missingProperty: "missing"},message:"must have required property '"+"missing"+"'"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data5.constant === undefined){
const err25 = {instancePath:instancePath+"/checks/columns/" + i0,schemaPath:"#/definitions/checks/properties/columns/items/required",keyword:"required",params:{missingProperty: "constant"},message:"must have required property '"+"constant"+"'"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
for(const key2 in data5){
if(!((((key2 === "name") || (key2 === "type")) || (key2 === "missing")) || (key2 === "constant"))){
const err26 = {instancePath:instancePath+"/checks/columns/" + i0,schemaPath:"#/definitions/checks/properties/columns/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data5.name !== undefined){
if(typeof data5.name !== "string"){
const err27 = {instancePath:instancePath+"/checks/columns/" + i0+"/name",schemaPath:"#/definitions/checks/properties/columns/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data5.type !== undefined){
let data7 = data5.type;
if(!((((data7 === "number") || (data7 === "boolean")) || (data7 === "string")) || (data7 === "date"))){
const err28 = {instancePath:instancePath+"/checks/columns/" + i0+"/type",schemaPath:"#/definitions/checks/properties/columns/items/properties/type/enum",keyword:"enum",params:{allowedValues: schema29.properties.columns.items.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data5.missing !== undefined){
let data8 = data5.missing;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err29 = {instancePath:instancePath+"/checks/columns/" + i0+"/missing",schemaPath:"#/definitions/checks/properties/columns/items/properties/missing/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
const err30 = {instancePath:instancePath+"/checks/columns/" + i0+"/missing",schemaPath:"#/definitions/checks/properties/columns/items/properties/missing/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
if(data5.constant !== undefined){
if(typeof data5.constant !== "boolean"){
const err31 = {instancePath:instancePath+"/checks/columns/" + i0+"/constant",schemaPath:"#/definitions/checks/properties/columns/items/properties/constant/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
else {
const err32 = {instancePath:instancePath+"/checks/columns/" + i0,schemaPath:"#/definitions/checks/properties/columns/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath:instancePath+"/checks/columns",schemaPath:"#/definitions/checks/properties/columns/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data3.duplicates !== undefined){
let data10 = data3.duplicates;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.across === undefined){
const err34 = {instancePath:instancePath+"/checks/duplicates",schemaPath:"#/definitions/checks/properties/duplicates/required",keyword:"required",params:{missingProperty: "across"},message:"must have required property '"+"across"+"'"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data10.within === undefined){
const err35 = {instancePath:instancePath+"/checks/duplicates",schemaPath:"#/definitions/checks/properties/duplicates/required",keyword:"required",params:{missingProperty: "within"},message:"must have required property '"+"within"+"'"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
for(const key3 in data10){
if(!((key3 === "across") || (key3 === "within"))){
const err36 = {instancePath:instancePath+"/checks/duplicates",schemaPath:"#/definitions/checks/properties/duplicates/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data10.across !== undefined){
let data11 = data10.across;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err37 = {instancePath:instancePath+"/checks/duplicates/across",schemaPath:"#/definitions/checks/properties/duplicates/properties/across/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 0 || isNaN(data11)){
const err38 = {instancePath:instancePath+"/checks/duplicates/across",schemaPath:"#/definitions/checks/properties/duplicates/properties/across/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
if(data10.within !== undefined){
let data12 = data10.within;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
const err39 = {instancePath:instancePath+"/checks/duplicates/within",schemaPath:"#/definitions/checks/properties/duplicates/properties/within/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < 0 || isNaN(data12)){
const err40 = {instancePath:instancePath+"/checks/duplicates/within",schemaPath:"#/definitions/checks/properties/duplicates/properties/within/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
}
else {
const err41 = {instancePath:instancePath+"/checks/duplicates",schemaPath:"#/definitions/checks/properties/duplicates/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data3.leaks !== undefined){
let data13 = data3.leaks;
if(Array.isArray(data13)){
const len1 = data13.length;
for(let i1=0, begun1=errors; i1<len1 && errors<begun1+100; i1++){
let data14 = data13[i1];
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.column === undefined){
const err42 = {instancePath:instancePath+"/checks/leaks/" + i1,schemaPath:"#/definitions/checks/properties/leaks/items/required",keyword:"required",params:{missingProperty: "column"},message:"must have required property '"+"column"+"'"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(data14.auc === undefined){
const err43 = {instancePath:instancePath+"/checks/leaks/" + i1,schemaPath:"#/definitions/checks/properties/leaks/items/required",keyword:"required",params:{missingProperty: "auc"},message:"must have required property '"+"auc"+"'"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
for(const key4 in data14){
if(!((key4 === "column") || (key4 === "auc"))){
const err44 = {instancePath:instancePath+"/checks/leaks/" + i1,schemaPath:"#/definitions/checks/properties/leaks/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data14.column !== undefined){
if(typeof data14.column !== "string"){
const err45 = {instancePath:instancePath+"/checks/leaks/" + i1+"/column",schemaPath:"#/definitions/checks/properties/leaks/items/properties/column/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data14.auc !== undefined){
let data16 = data14.auc;
if(!((typeof data16 == "number") && (isFinite(data16)))){
const err46 = {instancePath:instancePath+"/checks/leaks/" + i1+"/auc",schemaPath:"#/definitions/checks/properties/leaks/items/properties/auc/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
else {
const err47 = {instancePath:instancePath+"/checks/leaks/" + i1,schemaPath:"#/definitions/checks/properties/leaks/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
else {
const err48 = {instancePath:instancePath+"/checks/leaks",schemaPath:"#/definitions/checks/properties/leaks/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
else {
const err49 = {instancePath:instancePath+"/checks",schemaPath:"#/definitions/checks/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data.evaluation !== undefined){
if(!(validate16(data.evaluation, {instancePath:instancePath+"/evaluation",parentData:data,parentDataProperty:"evaluation",rootData}))){
vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
errors = vErrors.length;
}
}
if(data.judgement !== undefined){
if(!(validate21(data.judgement, {instancePath:instancePath+"/judgement",parentData:data,parentDataProperty:"judgement",rootData}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
if(data.comparison !== undefined){
let data19 = data.comparison;
const _errs43 = errors;
let valid11 = false;
let passing0 = null;
const _errs44 = errors;
if(!(validate23(data19, {instancePath:instancePath+"/comparison",parentData:data,parentDataProperty:"comparison",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var _valid0 = _errs44 === errors;
if(_valid0){
valid11 = true;
passing0 = 0;
}
const _errs45 = errors;
if(data19 !== null){
const err50 = {instancePath:instancePath+"/comparison",schemaPath:"#/properties/comparison/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
var _valid0 = _errs45 === errors;
if(_valid0 && valid11){
valid11 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid11 = true;
passing0 = 1;
}
}
if(!valid11){
const err51 = {instancePath:instancePath+"/comparison",schemaPath:"#/properties/comparison/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
else {
errors = _errs43;
if(vErrors !== null){
if(_errs43){
vErrors.length = _errs43;
}
else {
vErrors = null;
}
}
}
}
if(data.changes !== undefined){
if(!(validate27(data.changes, {instancePath:instancePath+"/changes",parentData:data,parentDataProperty:"changes",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data.verdict !== undefined){
if(!(validate48(data.verdict, {instancePath:instancePath+"/verdict",parentData:data,parentDataProperty:"verdict",rootData}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
}
if(data.steps !== undefined){
let data22 = data.steps;
if(Array.isArray(data22)){
if(data22.length > 80){
const err52 = {instancePath:instancePath+"/steps",schemaPath:"#/properties/steps/maxItems",keyword:"maxItems",params:{limit: 80},message:"must NOT have more than 80 items"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
const len2 = data22.length;
for(let i2=0, begun2=errors; i2<len2 && errors<begun2+100; i2++){
let data23 = data22[i2];
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(data23.uses === undefined){
const err53 = {instancePath:instancePath+"/steps/" + i2,schemaPath:"#/properties/steps/items/required",keyword:"required",params:{missingProperty: "uses"},message:"must have required property '"+"uses"+"'"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(data23.outcome === undefined){
const err54 = {instancePath:instancePath+"/steps/" + i2,schemaPath:"#/properties/steps/items/required",keyword:"required",params:{missingProperty: "outcome"},message:"must have required property '"+"outcome"+"'"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(data23.why === undefined){
const err55 = {instancePath:instancePath+"/steps/" + i2,schemaPath:"#/properties/steps/items/required",keyword:"required",params:{missingProperty: "why"},message:"must have required property '"+"why"+"'"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(data23.seconds === undefined){
const err56 = {instancePath:instancePath+"/steps/" + i2,schemaPath:"#/properties/steps/items/required",keyword:"required",params:{missingProperty: "seconds"},message:"must have required property '"+"seconds"+"'"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
for(const key5 in data23){
if(!((((key5 === "uses") || (key5 === "outcome")) || (key5 === "why")) || (key5 === "seconds"))){
const err57 = {instancePath:instancePath+"/steps/" + i2,schemaPath:"#/properties/steps/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data23.uses !== undefined){
let data24 = data23.uses;
if(typeof data24 === "string"){
if(func3(data24) > 64){
const err58 = {instancePath:instancePath+"/steps/" + i2+"/uses",schemaPath:"#/properties/steps/items/properties/uses/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
else {
const err59 = {instancePath:instancePath+"/steps/" + i2+"/uses",schemaPath:"#/properties/steps/items/properties/uses/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data23.outcome !== undefined){
let data25 = data23.outcome;
if(!(((data25 === "ran") || (data25 === "reused")) || (data25 === "not needed"))){
const err60 = {instancePath:instancePath+"/steps/" + i2+"/outcome",schemaPath:"#/properties/steps/items/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema18.properties.steps.items.properties.outcome.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data23.why !== undefined){
let data26 = data23.why;
if(typeof data26 === "string"){
if(func3(data26) > 512){
const err61 = {instancePath:instancePath+"/steps/" + i2+"/why",schemaPath:"#/properties/steps/items/properties/why/maxLength",keyword:"maxLength",params:{limit: 512},message:"must NOT have more than 512 characters"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
else {
const err62 = {instancePath:instancePath+"/steps/" + i2+"/why",schemaPath:"#/properties/steps/items/properties/why/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data23.seconds !== undefined){
let data27 = data23.seconds;
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 < 0 || isNaN(data27)){
const err63 = {instancePath:instancePath+"/steps/" + i2+"/seconds",schemaPath:"#/properties/steps/items/properties/seconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
else {
const err64 = {instancePath:instancePath+"/steps/" + i2+"/seconds",schemaPath:"#/properties/steps/items/properties/seconds/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
}
else {
const err65 = {instancePath:instancePath+"/steps/" + i2,schemaPath:"#/properties/steps/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
}
else {
const err66 = {instancePath:instancePath+"/steps",schemaPath:"#/properties/steps/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data.judgeEdits !== undefined){
let data28 = data.judgeEdits;
if(Array.isArray(data28)){
if(data28.length > 16){
const err67 = {instancePath:instancePath+"/judgeEdits",schemaPath:"#/definitions/edits/maxItems",keyword:"maxItems",params:{limit: 16},message:"must NOT have more than 16 items"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
const len3 = data28.length;
for(let i3=0, begun3=errors; i3<len3 && errors<begun3+100; i3++){
let data29 = data28[i3];
if(typeof data29 === "string"){
if(func3(data29) > 64){
const err68 = {instancePath:instancePath+"/judgeEdits/" + i3,schemaPath:"#/definitions/edits/items/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
else {
const err69 = {instancePath:instancePath+"/judgeEdits/" + i3,schemaPath:"#/definitions/edits/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
}
else {
const err70 = {instancePath:instancePath+"/judgeEdits",schemaPath:"#/definitions/edits/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data.unread !== undefined){
let data30 = data.unread;
if(typeof data30 === "string"){
if(func3(data30) > 200){
const err71 = {instancePath:instancePath+"/unread",schemaPath:"#/properties/unread/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
else {
const err72 = {instancePath:instancePath+"/unread",schemaPath:"#/properties/unread/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data.proposed !== undefined){
let data31 = data.proposed;
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
if(data31.verdict === undefined){
const err73 = {instancePath:instancePath+"/proposed",schemaPath:"#/properties/proposed/required",keyword:"required",params:{missingProperty: "verdict"},message:"must have required property '"+"verdict"+"'"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if(data31.comparison === undefined){
const err74 = {instancePath:instancePath+"/proposed",schemaPath:"#/properties/proposed/required",keyword:"required",params:{missingProperty: "comparison"},message:"must have required property '"+"comparison"+"'"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
for(const key6 in data31){
if(!((key6 === "verdict") || (key6 === "comparison"))){
const err75 = {instancePath:instancePath+"/proposed",schemaPath:"#/properties/proposed/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data31.verdict !== undefined){
if(!(validate48(data31.verdict, {instancePath:instancePath+"/proposed/verdict",parentData:data31,parentDataProperty:"verdict",rootData}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
}
if(data31.comparison !== undefined){
let data33 = data31.comparison;
const _errs73 = errors;
let valid19 = false;
let passing1 = null;
const _errs74 = errors;
if(!(validate23(data33, {instancePath:instancePath+"/proposed/comparison",parentData:data31,parentDataProperty:"comparison",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var _valid1 = _errs74 === errors;
if(_valid1){
valid19 = true;
passing1 = 0;
}
const _errs75 = errors;
if(data33 !== null){
const err76 = {instancePath:instancePath+"/proposed/comparison",schemaPath:"#/properties/proposed/properties/comparison/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
var _valid1 = _errs75 === errors;
if(_valid1 && valid19){
valid19 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid19 = true;
passing1 = 1;
}
}
if(!valid19){
const err77 = {instancePath:instancePath+"/proposed/comparison",schemaPath:"#/properties/proposed/properties/comparison/oneOf",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
else {
errors = _errs73;
if(vErrors !== null){
if(_errs73){
vErrors.length = _errs73;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err78 = {instancePath:instancePath+"/proposed",schemaPath:"#/properties/proposed/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data.baseConfig !== undefined){
if(typeof data.baseConfig !== "string"){
const err79 = {instancePath:instancePath+"/baseConfig",schemaPath:"#/properties/baseConfig/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data.config !== undefined){
if(typeof data.config !== "string"){
const err80 = {instancePath:instancePath+"/config",schemaPath:"#/properties/config/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data.wear !== undefined){
let data36 = data.wear;
const _errs82 = errors;
let valid20 = false;
let passing2 = null;
const _errs83 = errors;
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
if(data36.used === undefined){
const err81 = {instancePath:instancePath+"/wear",schemaPath:"#/properties/wear/oneOf/0/required",keyword:"required",params:{missingProperty: "used"},message:"must have required property '"+"used"+"'"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
if(data36.budget === undefined){
const err82 = {instancePath:instancePath+"/wear",schemaPath:"#/properties/wear/oneOf/0/required",keyword:"required",params:{missingProperty: "budget"},message:"must have required property '"+"budget"+"'"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
for(const key7 in data36){
if(!((key7 === "used") || (key7 === "budget"))){
const err83 = {instancePath:instancePath+"/wear",schemaPath:"#/properties/wear/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data36.used !== undefined){
let data37 = data36.used;
if(!(((typeof data37 == "number") && (!(data37 % 1) && !isNaN(data37))) && (isFinite(data37)))){
const err84 = {instancePath:instancePath+"/wear/used",schemaPath:"#/definitions/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
if((typeof data37 == "number") && (isFinite(data37))){
if(data37 > 9007199254740991 || isNaN(data37)){
const err85 = {instancePath:instancePath+"/wear/used",schemaPath:"#/definitions/count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if(data37 < 0 || isNaN(data37)){
const err86 = {instancePath:instancePath+"/wear/used",schemaPath:"#/definitions/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
}
if(data36.budget !== undefined){
let data38 = data36.budget;
if(!(((typeof data38 == "number") && (!(data38 % 1) && !isNaN(data38))) && (isFinite(data38)))){
const err87 = {instancePath:instancePath+"/wear/budget",schemaPath:"#/definitions/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
if((typeof data38 == "number") && (isFinite(data38))){
if(data38 > 9007199254740991 || isNaN(data38)){
const err88 = {instancePath:instancePath+"/wear/budget",schemaPath:"#/definitions/count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
if(data38 < 0 || isNaN(data38)){
const err89 = {instancePath:instancePath+"/wear/budget",schemaPath:"#/definitions/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
}
}
else {
const err90 = {instancePath:instancePath+"/wear",schemaPath:"#/properties/wear/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
var _valid2 = _errs83 === errors;
if(_valid2){
valid20 = true;
passing2 = 0;
}
const _errs92 = errors;
if("unknown" !== data36){
const err91 = {instancePath:instancePath+"/wear",schemaPath:"#/properties/wear/oneOf/1/const",keyword:"const",params:{allowedValue: "unknown"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
var _valid2 = _errs92 === errors;
if(_valid2 && valid20){
valid20 = false;
passing2 = [passing2, 1];
}
else {
if(_valid2){
valid20 = true;
passing2 = 1;
}
}
if(!valid20){
const err92 = {instancePath:instancePath+"/wear",schemaPath:"#/properties/wear/oneOf",keyword:"oneOf",params:{passingSchemas: passing2},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
else {
errors = _errs82;
if(vErrors !== null){
if(_errs82){
vErrors.length = _errs82;
}
else {
vErrors = null;
}
}
}
}
if(data.sweep !== undefined){
if(!(validate54(data.sweep, {instancePath:instancePath+"/sweep",parentData:data,parentDataProperty:"sweep",rootData}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data.next !== undefined){
let data40 = data.next;
if(typeof data40 === "string"){
if(func3(data40) > 2000){
const err93 = {instancePath:instancePath+"/next",schemaPath:"#/properties/next/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
else {
const err94 = {instancePath:instancePath+"/next",schemaPath:"#/properties/next/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data.reproduce !== undefined){
let data41 = data.reproduce;
if(typeof data41 === "string"){
if(func3(data41) > 1000){
const err95 = {instancePath:instancePath+"/reproduce",schemaPath:"#/properties/reproduce/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
else {
const err96 = {instancePath:instancePath+"/reproduce",schemaPath:"#/properties/reproduce/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data.left !== undefined){
if(!(validate56(data.left, {instancePath:instancePath+"/left",parentData:data,parentDataProperty:"left",rootData}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
}
else {
const err97 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
validate13.errors = vErrors;
return errors === 0;
}

const schema85 = {"title":"HandedWorn","type":"object","additionalProperties":false,"required":["model","file","verdict","holdout","seed","judgeEdits"],"properties":{"model":{"$ref":"#/definitions/name"},"file":{"type":"string","maxLength":200},"verdict":{"$ref":"#/definitions/verdict"},"holdout":{"$ref":"#/definitions/digest"},"seed":{"type":"number"},"judgeEdits":{"$ref":"#/definitions/edits"},"unread":{"type":"string","maxLength":200}}};

function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.model === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "model"},message:"must have required property '"+"model"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.file === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "file"},message:"must have required property '"+"file"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.verdict === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "verdict"},message:"must have required property '"+"verdict"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.holdout === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "holdout"},message:"must have required property '"+"holdout"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.seed === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "seed"},message:"must have required property '"+"seed"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.judgeEdits === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "judgeEdits"},message:"must have required property '"+"judgeEdits"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "model") || (key0 === "file")) || (key0 === "verdict")) || (key0 === "holdout")) || (key0 === "seed")) || (key0 === "judgeEdits")) || (key0 === "unread"))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.model !== undefined){
let data0 = data.model;
if(typeof data0 === "string"){
if(!pattern1.test(data0)){
const err7 = {instancePath:instancePath+"/model",schemaPath:"#/definitions/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9_-]{0,62}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9_-]{0,62}[a-z0-9])?$"+"\""};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/model",schemaPath:"#/definitions/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.file !== undefined){
let data1 = data.file;
if(typeof data1 === "string"){
if(func3(data1) > 200){
const err9 = {instancePath:instancePath+"/file",schemaPath:"#/properties/file/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.verdict !== undefined){
if(!(validate48(data.verdict, {instancePath:instancePath+"/verdict",parentData:data,parentDataProperty:"verdict",rootData}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
}
if(data.holdout !== undefined){
let data3 = data.holdout;
if(typeof data3 === "string"){
if(!pattern3.test(data3)){
const err11 = {instancePath:instancePath+"/holdout",schemaPath:"#/definitions/digest/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/holdout",schemaPath:"#/definitions/digest/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.seed !== undefined){
let data4 = data.seed;
if(!((typeof data4 == "number") && (isFinite(data4)))){
const err13 = {instancePath:instancePath+"/seed",schemaPath:"#/properties/seed/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.judgeEdits !== undefined){
let data5 = data.judgeEdits;
if(Array.isArray(data5)){
if(data5.length > 16){
const err14 = {instancePath:instancePath+"/judgeEdits",schemaPath:"#/definitions/edits/maxItems",keyword:"maxItems",params:{limit: 16},message:"must NOT have more than 16 items"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
const len0 = data5.length;
for(let i0=0, begun0=errors; i0<len0 && errors<begun0+100; i0++){
let data6 = data5[i0];
if(typeof data6 === "string"){
if(func3(data6) > 64){
const err15 = {instancePath:instancePath+"/judgeEdits/" + i0,schemaPath:"#/definitions/edits/items/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/judgeEdits/" + i0,schemaPath:"#/definitions/edits/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/judgeEdits",schemaPath:"#/definitions/edits/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.unread !== undefined){
let data7 = data.unread;
if(typeof data7 === "string"){
if(func3(data7) > 200){
const err18 = {instancePath:instancePath+"/unread",schemaPath:"#/properties/unread/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/unread",schemaPath:"#/properties/unread/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
validate59.errors = vErrors;
return errors === 0;
}


function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.schema === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "schema"},message:"must have required property '"+"schema"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.ci === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ci"},message:"must have required property '"+"ci"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.head === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "head"},message:"must have required property '"+"head"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.attempt === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "attempt"},message:"must have required property '"+"attempt"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.record === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "record"},message:"must have required property '"+"record"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.command === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "command"},message:"must have required property '"+"command"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.results === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "results"},message:"must have required property '"+"results"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.models === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "models"},message:"must have required property '"+"models"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.worn === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "worn"},message:"must have required property '"+"worn"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.faults === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "faults"},message:"must have required property '"+"faults"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.more_faults === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "more_faults"},message:"must have required property '"+"more_faults"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema11.properties, key0))){
const err11 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.schema !== undefined){
if(1 !== data.schema){
const err12 = {instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.ci !== undefined){
let data1 = data.ci;
if(typeof data1 === "string"){
if(func3(data1) > 200){
const err13 = {instancePath:instancePath+"/ci",schemaPath:"#/properties/ci/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(func3(data1) < 1){
const err14 = {instancePath:instancePath+"/ci",schemaPath:"#/properties/ci/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/ci",schemaPath:"#/properties/ci/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.head !== undefined){
let data2 = data.head;
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
const err16 = {instancePath:instancePath+"/head",schemaPath:"#/properties/head/pattern",keyword:"pattern",params:{pattern: "^([0-9a-f]{40}|[0-9a-f]{64})?$"},message:"must match pattern \""+"^([0-9a-f]{40}|[0-9a-f]{64})?$"+"\""};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/head",schemaPath:"#/properties/head/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.round !== undefined){
let data3 = data.round;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err18 = {instancePath:instancePath+"/round",schemaPath:"#/properties/round/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 9007199254740991 || isNaN(data3)){
const err19 = {instancePath:instancePath+"/round",schemaPath:"#/properties/round/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data3 < 1 || isNaN(data3)){
const err20 = {instancePath:instancePath+"/round",schemaPath:"#/properties/round/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
if(data.attempt !== undefined){
let data4 = data.attempt;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err21 = {instancePath:instancePath+"/attempt",schemaPath:"#/properties/attempt/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 9007199254740991 || isNaN(data4)){
const err22 = {instancePath:instancePath+"/attempt",schemaPath:"#/properties/attempt/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data4 < 1 || isNaN(data4)){
const err23 = {instancePath:instancePath+"/attempt",schemaPath:"#/properties/attempt/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
if(data.record !== undefined){
if(typeof data.record !== "boolean"){
const err24 = {instancePath:instancePath+"/record",schemaPath:"#/properties/record/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.command !== undefined){
let data6 = data.command;
if(typeof data6 === "string"){
if(func3(data6) > 700){
const err25 = {instancePath:instancePath+"/command",schemaPath:"#/properties/command/maxLength",keyword:"maxLength",params:{limit: 700},message:"must NOT have more than 700 characters"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/command",schemaPath:"#/properties/command/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.results !== undefined){
let data7 = data.results;
if(Array.isArray(data7)){
if(data7.length > 256){
const err27 = {instancePath:instancePath+"/results",schemaPath:"#/properties/results/maxItems",keyword:"maxItems",params:{limit: 256},message:"must NOT have more than 256 items"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
const len0 = data7.length;
for(let i0=0, begun0=errors; i0<len0 && errors<begun0+100; i0++){
if(!(validate11(data7[i0], {instancePath:instancePath+"/results/" + i0,parentData:data7,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
}
else {
const err28 = {instancePath:instancePath+"/results",schemaPath:"#/properties/results/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.models !== undefined){
let data9 = data.models;
if(Array.isArray(data9)){
if(data9.length > 256){
const err29 = {instancePath:instancePath+"/models",schemaPath:"#/properties/models/maxItems",keyword:"maxItems",params:{limit: 256},message:"must NOT have more than 256 items"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
const len1 = data9.length;
for(let i1=0, begun1=errors; i1<len1 && errors<begun1+100; i1++){
if(!(validate13(data9[i1], {instancePath:instancePath+"/models/" + i1,parentData:data9,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
}
else {
const err30 = {instancePath:instancePath+"/models",schemaPath:"#/properties/models/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.worn !== undefined){
let data11 = data.worn;
if(Array.isArray(data11)){
if(data11.length > 256){
const err31 = {instancePath:instancePath+"/worn",schemaPath:"#/properties/worn/maxItems",keyword:"maxItems",params:{limit: 256},message:"must NOT have more than 256 items"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
const len2 = data11.length;
for(let i2=0, begun2=errors; i2<len2 && errors<begun2+100; i2++){
if(!(validate59(data11[i2], {instancePath:instancePath+"/worn/" + i2,parentData:data11,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
}
else {
const err32 = {instancePath:instancePath+"/worn",schemaPath:"#/properties/worn/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.faults !== undefined){
let data13 = data.faults;
if(Array.isArray(data13)){
if(data13.length > 30){
const err33 = {instancePath:instancePath+"/faults",schemaPath:"#/properties/faults/maxItems",keyword:"maxItems",params:{limit: 30},message:"must NOT have more than 30 items"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
const len3 = data13.length;
for(let i3=0, begun3=errors; i3<len3 && errors<begun3+100; i3++){
let data14 = data13[i3];
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.message === undefined){
const err34 = {instancePath:instancePath+"/faults/" + i3,schemaPath:"#/definitions/fault/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
for(const key1 in data14){
if(!((((((((key1 === "file") || (key1 === "line")) || (key1 === "column")) || (key1 === "path")) || (key1 === "message")) || (key1 === "expected")) || (key1 === "found")) || (key1 === "hint"))){
const err35 = {instancePath:instancePath+"/faults/" + i3,schemaPath:"#/definitions/fault/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data14.file !== undefined){
let data15 = data14.file;
if(typeof data15 === "string"){
if(func3(data15) > 400){
const err36 = {instancePath:instancePath+"/faults/" + i3+"/file",schemaPath:"#/definitions/fault/properties/file/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
else {
const err37 = {instancePath:instancePath+"/faults/" + i3+"/file",schemaPath:"#/definitions/fault/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data14.line !== undefined){
let data16 = data14.line;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
const err38 = {instancePath:instancePath+"/faults/" + i3+"/line",schemaPath:"#/definitions/fault/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 > 9007199254740991 || isNaN(data16)){
const err39 = {instancePath:instancePath+"/faults/" + i3+"/line",schemaPath:"#/definitions/fault/properties/line/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(data16 < 1 || isNaN(data16)){
const err40 = {instancePath:instancePath+"/faults/" + i3+"/line",schemaPath:"#/definitions/fault/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
if(data14.column !== undefined){
let data17 = data14.column;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
const err41 = {instancePath:instancePath+"/faults/" + i3+"/column",schemaPath:"#/definitions/fault/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 > 9007199254740991 || isNaN(data17)){
const err42 = {instancePath:instancePath+"/faults/" + i3+"/column",schemaPath:"#/definitions/fault/properties/column/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(data17 < 1 || isNaN(data17)){
const err43 = {instancePath:instancePath+"/faults/" + i3+"/column",schemaPath:"#/definitions/fault/properties/column/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
if(data14.path !== undefined){
let data18 = data14.path;
if(typeof data18 === "string"){
if(func3(data18) > 400){
const err44 = {instancePath:instancePath+"/faults/" + i3+"/path",schemaPath:"#/definitions/fault/properties/path/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
else {
const err45 = {instancePath:instancePath+"/faults/" + i3+"/path",schemaPath:"#/definitions/fault/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data14.message !== undefined){
let data19 = data14.message;
if(typeof data19 === "string"){
if(func3(data19) > 600){
const err46 = {instancePath:instancePath+"/faults/" + i3+"/message",schemaPath:"#/definitions/fault/properties/message/maxLength",keyword:"maxLength",params:{limit: 600},message:"must NOT have more than 600 characters"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
else {
const err47 = {instancePath:instancePath+"/faults/" + i3+"/message",schemaPath:"#/definitions/fault/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data14.expected !== undefined){
let data20 = data14.expected;
if(typeof data20 === "string"){
if(func3(data20) > 400){
const err48 = {instancePath:instancePath+"/faults/" + i3+"/expected",schemaPath:"#/definitions/fault/properties/expected/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
else {
const err49 = {instancePath:instancePath+"/faults/" + i3+"/expected",schemaPath:"#/definitions/fault/properties/expected/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data14.found !== undefined){
let data21 = data14.found;
if(typeof data21 === "string"){
if(func3(data21) > 400){
const err50 = {instancePath:instancePath+"/faults/" + i3+"/found",schemaPath:"#/definitions/fault/properties/found/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
else {
const err51 = {instancePath:instancePath+"/faults/" + i3+"/found",schemaPath:"#/definitions/fault/properties/found/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data14.hint !== undefined){
let data22 = data14.hint;
if(typeof data22 === "string"){
if(func3(data22) > 600){
const err52 = {instancePath:instancePath+"/faults/" + i3+"/hint",schemaPath:"#/definitions/fault/properties/hint/maxLength",keyword:"maxLength",params:{limit: 600},message:"must NOT have more than 600 characters"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
else {
const err53 = {instancePath:instancePath+"/faults/" + i3+"/hint",schemaPath:"#/definitions/fault/properties/hint/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
else {
const err54 = {instancePath:instancePath+"/faults/" + i3,schemaPath:"#/definitions/fault/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
}
else {
const err55 = {instancePath:instancePath+"/faults",schemaPath:"#/properties/faults/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data.more_faults !== undefined){
let data23 = data.more_faults;
if(!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))){
const err56 = {instancePath:instancePath+"/more_faults",schemaPath:"#/definitions/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 > 9007199254740991 || isNaN(data23)){
const err57 = {instancePath:instancePath+"/more_faults",schemaPath:"#/definitions/count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(data23 < 0 || isNaN(data23)){
const err58 = {instancePath:instancePath+"/more_faults",schemaPath:"#/definitions/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
}
}
else {
const err59 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}
