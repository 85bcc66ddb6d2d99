// @ts-nocheck
// Made by `make generate` from the schema beside it. Edit that, not this.
import func3Module from "ajv/dist/runtime/ucs2length.js";
const func3 = func3Module.default ?? func3Module;
import func0Module from "ajv/dist/runtime/equal.js";
const func0 = func0Module.default ?? func0Module;

export const validate = validate10;
export default validate10;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","title":"Config","description":"What is learned, from what data, and what a challenger must show. The file's stem is the model's name.","type":"object","additionalProperties":false,"required":["data","target","split","features","trainer","gate"],"properties":{"pipeline":{"description":"Which work is done: the stem of a file in `pipelines/`.","type":"string","pattern":"^[a-z0-9]([a-z0-9_-]{0,62}[a-z0-9])?$","default":"train"},"data":{"description":"Where the rows come from. Part of the subject: a pull request may change it.","type":"object","additionalProperties":false,"required":["source","columns"],"properties":{"source":{"description":"A CSV file: a path inside the repository, with forward slashes, or an object in S3: `s3://bucket/key`.","type":"string","minLength":1,"maxLength":1024},"sha256":{"description":"Pin: the run is refused when the bytes have another SHA-256.","type":"string","pattern":"^[0-9a-f]{64}$"},"columns":{"description":"Every column that this config uses, and how its cells are read. Columns of the file that are not named are not read.","type":"object","minProperties":1,"maxProperties":2048,"propertyNames":{"minLength":1,"maxLength":256},"additionalProperties":{"description":"A column by its name in the file's header, and how its cells are read: the type alone, or a mapping.","oneOf":[{"$ref":"#/definitions/columnType"},{"type":"object","additionalProperties":false,"required":["type"],"properties":{"type":{"$ref":"#/definitions/columnType"},"missing":{"description":"As data.missing, for this column.","$ref":"#/definitions/missing"}}}]}},"missing":{"description":"What a missing cell of a feature does, unless the column says otherwise: `drop` leaves the row out of fitting (it is scored all the same), `impute` fits it with the training mean or most frequent level, `fail` refuses the data.","$ref":"#/definitions/missing","default":"drop"}}},"target":{"description":"What is predicted. Part of the judge: taken from the base.","type":"object","additionalProperties":false,"required":["column","positive"],"properties":{"column":{"description":"The column that is predicted. Rows where it is missing are on neither side of the split.","$ref":"#/definitions/columnName"},"positive":{"description":"What makes a row positive: its value is at least the quantile of the labelled training rows, at least a threshold, or exactly a class.","oneOf":[{"type":"object","additionalProperties":false,"required":["quantile"],"properties":{"quantile":{"description":"Positive: at least this quantile of the labelled training rows (0.75: the top quarter).","type":"number","exclusiveMinimum":0,"exclusiveMaximum":1}}},{"type":"object","additionalProperties":false,"required":["threshold"],"properties":{"threshold":{"description":"Positive: at least this number.","type":"number"}}},{"type":"object","additionalProperties":false,"required":["class"],"properties":{"class":{"description":"Positive: exactly this value, of the type that the column is declared as.","type":["string","number","boolean"]}}}]}}},"split":{"description":"Which rows are held out. Part of the judge.","type":"object","additionalProperties":false,"required":["holdout"],"properties":{"holdout":{"description":"Share of the groups that is held out.","type":"number","exclusiveMinimum":0,"exclusiveMaximum":1},"by":{"description":"Rows with the same raw text in this column are one group and stay on one side. Without it every row is its own group.","$ref":"#/definitions/columnName"},"purge":{"description":"Training rows that share the values of these columns with a holdout row are left out.","type":"array","maxItems":16,"uniqueItems":true,"items":{"$ref":"#/definitions/columnName"},"default":[]},"seed":{"description":"Another seed is another holdout.","type":"integer","minimum":0,"maximum":4294967295,"default":0}}},"features":{"description":"What the model may look at. Part of the subject.","type":"array","minItems":0,"maxItems":1024,"items":{"if":{"required":["interaction"]},"then":{"$ref":"#/definitions/interaction"},"else":{"$ref":"#/definitions/columnFeature"}}},"trainer":{"description":"How the terms are found. Part of the subject.","type":"object","discriminator":{"propertyName":"kind"},"required":["kind"],"oneOf":[{"$ref":"#/definitions/naive-bayes"},{"$ref":"#/definitions/logistic-regression"},{"$ref":"#/definitions/text-naive-bayes"},{"$ref":"#/definitions/baseline"}]},"evaluate":{"description":"What is measured on the holdout. Part of the judge.","type":"object","additionalProperties":false,"default":{},"properties":{"metrics":{"description":"What is measured and shown. The gate can look at these only.","type":"array","minItems":1,"uniqueItems":true,"items":{"$ref":"#/definitions/metric"},"default":["roc_auc","average_precision","log_loss","brier","accuracy","ece"]},"slices":{"description":"Columns whose levels are looked at one by one; numbers by training quartiles.","type":"array","maxItems":32,"uniqueItems":true,"items":{"$ref":"#/definitions/columnName"},"default":[]},"threshold":{"description":"A probability of at least this is a predicted positive (accuracy, f1, mcc, precision, recall, balanced_accuracy).","type":"number","exclusiveMinimum":0,"exclusiveMaximum":1,"default":0.5},"bins":{"description":"Equal-width bins of ece and of the calibration curve.","type":"integer","minimum":2,"maximum":100,"default":10}}},"gate":{"description":"What a challenger must show before it is promoted. Part of the judge.","type":"object","additionalProperties":false,"required":["primary"],"properties":{"primary":{"description":"Passed when the whole interval of the gain lies above min_gain.","type":"object","additionalProperties":false,"required":["metric"],"properties":{"metric":{"$ref":"#/definitions/gateMetric"},"min_gain":{"description":"A business floor; 0 asks for any provable gain.","type":"number","minimum":0,"maximum":1,"default":0},"worthwhile":{"description":"The gain that would be worth finding; `groups to settle it` is computed for it. Default: min_gain + 0.01.","type":"number","exclusiveMinimum":0,"maximum":1}}},"guardrails":{"description":"Passed when the whole interval of the change lies above −max_loss.","type":"array","maxItems":16,"items":{"type":"object","additionalProperties":false,"required":["metric","max_loss"],"properties":{"metric":{"$ref":"#/definitions/gateMetric"},"max_loss":{"description":"The largest loss that does no harm, in the metric's own units.","type":"number","exclusiveMinimum":0,"maximum":10}}},"default":[]},"slices":{"description":"A slice of evaluate.slices vetoes when its loss on the primary metric exceeds max_loss and is significant (Holm).","type":"object","additionalProperties":false,"default":{},"properties":{"max_loss":{"description":"The largest loss of a slice on the primary metric.","type":"number","exclusiveMinimum":0,"maximum":1,"default":0.02},"min_rows":{"description":"Smaller slices are listed as too small to say anything.","type":"integer","minimum":2,"default":200}}},"confidence":{"description":"Of the deciding intervals, over the whole budget.","type":"number","minimum":0.5,"maximum":0.9999,"default":0.95},"holdout_budget":{"description":"How many challengers one holdout may judge; every interval is taken at 1 − (1 − confidence) / holdout_budget.","type":"integer","minimum":1,"maximum":1000,"default":10}}},"sweep":{"description":"Many challengers from one config: each takes one value of every path in `over`. All are ranked, at most 256; the best one is the run, and it alone may become champion. Part of the subject.","type":"object","additionalProperties":false,"required":["over"],"properties":{"over":{"description":"What varies: paths of data, features or trainer as messages write them (`trainer.l2`, `features[0].transform`, `data.missing`), each with its values.","type":"object","minProperties":1,"maxProperties":16,"propertyNames":{"minLength":1,"maxLength":512},"additionalProperties":{"description":"A list of whatever the path takes, or a range of numbers.","oneOf":[{"type":"array","minItems":1,"maxItems":256,"uniqueItems":true,"items":{}},{"title":"Range","type":"object","additionalProperties":false,"required":["from","to"],"properties":{"from":{"description":"The smallest value.","type":"number"},"to":{"description":"The largest value.","type":"number"},"steps":{"description":"So many values from `from` to `to`, both of them included. A grid needs it; without it `random` takes any number between.","type":"integer","minimum":2,"maximum":256},"scale":{"description":"`log` steps by equal ratios; without it steps are equal.","enum":["linear","log"]}}}]}},"strategy":{"description":"`grid`: every combination. `random`: so many of them as `samples` says, by `seed`.","enum":["grid","random"],"default":"grid"},"samples":{"description":"random: how many challengers.","type":"integer","minimum":1,"maximum":256,"default":20},"seed":{"description":"random: another seed is another choice.","type":"integer","minimum":0,"maximum":4294967295,"default":0},"rank":{"description":"`cv`: by the primary metric, cross-validated by group inside the training part; the holdout sees the best one only. `holdout`: all are scored on the holdout, and the best one's interval is as wide as it takes for all of them (Romano and Wolf 2005). Either is one use of the holdout.","enum":["cv","holdout"],"default":"cv"},"folds":{"description":"cv: parts of the training groups; each is scored by a model of the others.","type":"integer","minimum":2,"maximum":20,"default":5}}}},"definitions":{"columnType":{"enum":["number","boolean","string","date"]},"columnName":{"description":"A column of data.columns.","type":"string","minLength":1,"maxLength":256},"missing":{"enum":["drop","fail","impute"]},"word":{"enum":["none","log1p","standardise","one_hot","tokens","count"]},"buckets":{"title":"Buckets","description":"`{ buckets: 20 }`: so many levels with equally many training rows each (quantiles); equal edges are one.","type":"object","additionalProperties":false,"required":["buckets"],"properties":{"buckets":{"description":"So many levels with equally many training rows each; fewer where cells repeat so often that edges are equal.","type":"integer","minimum":2,"maximum":256}}},"spline":{"title":"Spline","description":"`{ spline: 5 }`: a natural cubic spline with so many knots at quantiles of the training rows.","type":"object","additionalProperties":false,"required":["spline"],"properties":{"spline":{"description":"Knots of a natural cubic spline: a smooth curve, straight beyond the outer knots (for logistic-regression).","type":"integer","minimum":3,"maximum":20}}},"columnFeature":{"title":"ColumnFeature","type":"object","additionalProperties":false,"required":["column"],"properties":{"column":{"description":"A column of data.columns, not the target.","$ref":"#/definitions/columnName"},"transform":{"description":"numbers: `none` (the default), `log1p`, `standardise`, `[log1p, standardise]`, or `{ buckets: 20 }` or `{ spline: 5 }`, alone or behind log1p: `[log1p, { spline: 5 }]`; dates: `none`, `standardise`, `{ buckets: 20 }` or `{ spline: 5 }`; text: `one_hot` (the default), `tokens` (words, lower case) or `count` (how many training rows hold the level, 0 for one that they do not; then perhaps log1p, standardise); booleans: `one_hot`.","oneOf":[{"$ref":"#/definitions/word"},{"$ref":"#/definitions/buckets"},{"$ref":"#/definitions/spline"},{"type":"array","minItems":1,"maxItems":3,"uniqueItems":true,"items":{"title":"Transform","oneOf":[{"$ref":"#/definitions/word"},{"$ref":"#/definitions/buckets"},{"$ref":"#/definitions/spline"}]}}]},"indicator":{"description":"Adds a feature that says whether the cell is missing.","type":"boolean","default":false},"min_count":{"description":"one_hot, tokens and count: a level or word that stands in fewer training rows counts as unseen.","type":"integer","minimum":1,"maximum":1000000,"default":1},"max_levels":{"description":"one_hot, tokens and count: only so many levels or words, the most frequent ones; the others count as unseen.","type":"integer","minimum":1,"maximum":65536,"default":1000}}},"interaction":{"title":"Interaction","type":"object","additionalProperties":false,"required":["interaction"],"properties":{"interaction":{"description":"Two columns taken together, as the first feature of each has them (of a spline its number, standardised): number × number is their product, number × level the number within each level, level × level every pair (at most 4,096).","type":"array","minItems":2,"maxItems":2,"uniqueItems":true,"items":{"description":"A column that is a feature itself.","$ref":"#/definitions/columnName"}}}},"metric":{"enum":["roc_auc","average_precision","log_loss","brier","ece","accuracy","balanced_accuracy","f1","mcc","precision","recall"]},"gateMetric":{"description":"ece is biased and has no interval: gate on brier or log_loss.","enum":["roc_auc","average_precision","log_loss","brier","accuracy","balanced_accuracy","f1","mcc","precision","recall"]},"calibration":{"description":"Fitted on scores that are cross-fitted by group: `sigmoid` is a line on the log-odds (Platt 1999), `isotonic` a rising curve (centred isotonic regression; for a thousand training rows and more).","enum":["none","sigmoid","isotonic"],"default":"none"},"naive-bayes":{"description":"Gaussian for numbers, Bernoulli for booleans, categorical for levels; every feature on its own, given the class.","type":"object","additionalProperties":false,"required":["kind"],"properties":{"kind":{"const":"naive-bayes"},"calibration":{"$ref":"#/definitions/calibration","default":"none"},"var_smoothing":{"description":"This share of the largest feature variance is added to every variance.","type":"number","minimum":0,"maximum":1,"default":1e-9},"alpha":{"description":"Added to each count of a level (Lidstone).","type":"number","exclusiveMinimum":0,"maximum":1000000,"default":1}}},"logistic-regression":{"description":"Maximum likelihood with an L2 penalty, by Newton's method (IRLS).","type":"object","additionalProperties":false,"required":["kind"],"properties":{"kind":{"const":"logistic-regression"},"calibration":{"$ref":"#/definitions/calibration","default":"none"},"l2":{"description":"Half of this times the sum of squared weights is added to the summed loss; the intercept is free.","type":"number","minimum":0,"maximum":1000000000000,"default":1},"class_weight":{"description":"`balanced` gives both classes the same total weight.","enum":["none","balanced"],"default":"none"},"tolerance":{"description":"Stops when no gradient component per row exceeds this.","type":"number","exclusiveMinimum":0,"maximum":0.01,"default":1e-10},"max_iterations":{"description":"Training fails when it takes more.","type":"integer","minimum":1,"maximum":10000,"default":100}}},"text-naive-bayes":{"description":"Multinomial naive Bayes over the words of `tokens` features (ml-naivebayes).","type":"object","additionalProperties":false,"required":["kind"],"properties":{"kind":{"const":"text-naive-bayes"},"calibration":{"$ref":"#/definitions/calibration","default":"none"}}},"baseline":{"description":"The share of positives, for every row: what a model has to beat.","type":"object","additionalProperties":false,"required":["kind"],"properties":{"kind":{"const":"baseline"}}}}};
const schema12 = {"enum":["number","boolean","string","date"]};
const schema14 = {"enum":["drop","fail","impute"]};
const schema16 = {"description":"A column of data.columns.","type":"string","minLength":1,"maxLength":256};
const schema35 = {"description":"The share of positives, for every row: what a model has to beat.","type":"object","additionalProperties":false,"required":["kind"],"properties":{"kind":{"const":"baseline"}}};
const schema36 = {"enum":["roc_auc","average_precision","log_loss","brier","ece","accuracy","balanced_accuracy","f1","mcc","precision","recall"]};
const schema38 = {"description":"ece is biased and has no interval: gate on brier or log_loss.","enum":["roc_auc","average_precision","log_loss","brier","accuracy","balanced_accuracy","f1","mcc","precision","recall"]};
const func2 = Object.prototype.hasOwnProperty;


const pattern0 = new RegExp("^[a-z0-9]([a-z0-9_-]{0,62}[a-z0-9])?$", "u");
const pattern1 = new RegExp("^[0-9a-f]{64}$", "u");
const schema19 = {"title":"Interaction","type":"object","additionalProperties":false,"required":["interaction"],"properties":{"interaction":{"description":"Two columns taken together, as the first feature of each has them (of a spline its number, standardised): number × number is their product, number × level the number within each level, level × level every pair (at most 4,096).","type":"array","minItems":2,"maxItems":2,"uniqueItems":true,"items":{"description":"A column that is a feature itself.","$ref":"#/definitions/columnName"}}}};

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.interaction === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "interaction"},message:"must have required property '"+"interaction"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "interaction")){
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
if(data.interaction !== undefined){
let data0 = data.interaction;
if(Array.isArray(data0)){
if(data0.length > 2){
const err2 = {instancePath:instancePath+"/interaction",schemaPath:"#/properties/interaction/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0.length < 2){
const err3 = {instancePath:instancePath+"/interaction",schemaPath:"#/properties/interaction/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const len0 = data0.length;
for(let i0=0, begun0=errors; i0<len0 && errors<begun0+100; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(func3(data1) > 256){
const err4 = {instancePath:instancePath+"/interaction/" + i0,schemaPath:"#/definitions/columnName/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(func3(data1) < 1){
const err5 = {instancePath:instancePath+"/interaction/" + i0,schemaPath:"#/definitions/columnName/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err6 = {instancePath:instancePath+"/interaction/" + i0,schemaPath:"#/definitions/columnName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
let i1 = data0.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data0[i1], data0[j0])){
const err7 = {instancePath:instancePath+"/interaction",schemaPath:"#/properties/interaction/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err8 = {instancePath:instancePath+"/interaction",schemaPath:"#/properties/interaction/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
validate11.errors = vErrors;
return errors === 0;
}

const schema21 = {"title":"ColumnFeature","type":"object","additionalProperties":false,"required":["column"],"properties":{"column":{"description":"A column of data.columns, not the target.","$ref":"#/definitions/columnName"},"transform":{"description":"numbers: `none` (the default), `log1p`, `standardise`, `[log1p, standardise]`, or `{ buckets: 20 }` or `{ spline: 5 }`, alone or behind log1p: `[log1p, { spline: 5 }]`; dates: `none`, `standardise`, `{ buckets: 20 }` or `{ spline: 5 }`; text: `one_hot` (the default), `tokens` (words, lower case) or `count` (how many training rows hold the level, 0 for one that they do not; then perhaps log1p, standardise); booleans: `one_hot`.","oneOf":[{"$ref":"#/definitions/word"},{"$ref":"#/definitions/buckets"},{"$ref":"#/definitions/spline"},{"type":"array","minItems":1,"maxItems":3,"uniqueItems":true,"items":{"title":"Transform","oneOf":[{"$ref":"#/definitions/word"},{"$ref":"#/definitions/buckets"},{"$ref":"#/definitions/spline"}]}}]},"indicator":{"description":"Adds a feature that says whether the cell is missing.","type":"boolean","default":false},"min_count":{"description":"one_hot, tokens and count: a level or word that stands in fewer training rows counts as unseen.","type":"integer","minimum":1,"maximum":1000000,"default":1},"max_levels":{"description":"one_hot, tokens and count: only so many levels or words, the most frequent ones; the others count as unseen.","type":"integer","minimum":1,"maximum":65536,"default":1000}}};
const schema23 = {"enum":["none","log1p","standardise","one_hot","tokens","count"]};
const schema24 = {"title":"Buckets","description":"`{ buckets: 20 }`: so many levels with equally many training rows each (quantiles); equal edges are one.","type":"object","additionalProperties":false,"required":["buckets"],"properties":{"buckets":{"description":"So many levels with equally many training rows each; fewer where cells repeat so often that edges are equal.","type":"integer","minimum":2,"maximum":256}}};
const schema25 = {"title":"Spline","description":"`{ spline: 5 }`: a natural cubic spline with so many knots at quantiles of the training rows.","type":"object","additionalProperties":false,"required":["spline"],"properties":{"spline":{"description":"Knots of a natural cubic spline: a smooth curve, straight beyond the outer knots (for logistic-regression).","type":"integer","minimum":3,"maximum":20}}};

function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.indicator === undefined){
data.indicator = false;
}
if(data.min_count === undefined){
data.min_count = 1;
}
if(data.max_levels === undefined){
data.max_levels = 1000;
}
if(data.column === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "column"},message:"must have required property '"+"column"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "column") || (key0 === "transform")) || (key0 === "indicator")) || (key0 === "min_count")) || (key0 === "max_levels"))){
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
if(data.column !== undefined){
let data0 = data.column;
if(typeof data0 === "string"){
if(func3(data0) > 256){
const err2 = {instancePath:instancePath+"/column",schemaPath:"#/definitions/columnName/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(func3(data0) < 1){
const err3 = {instancePath:instancePath+"/column",schemaPath:"#/definitions/columnName/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/column",schemaPath:"#/definitions/columnName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.transform !== undefined){
let data1 = data.transform;
const _errs6 = errors;
let valid2 = false;
let passing0 = null;
const _errs7 = errors;
if(!((((((data1 === "none") || (data1 === "log1p")) || (data1 === "standardise")) || (data1 === "one_hot")) || (data1 === "tokens")) || (data1 === "count"))){
const err5 = {instancePath:instancePath+"/transform",schemaPath:"#/definitions/word/enum",keyword:"enum",params:{allowedValues: schema23.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid0 = _errs7 === errors;
if(_valid0){
valid2 = true;
passing0 = 0;
}
const _errs9 = errors;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.buckets === undefined){
const err6 = {instancePath:instancePath+"/transform",schemaPath:"#/definitions/buckets/required",keyword:"required",params:{missingProperty: "buckets"},message:"must have required property '"+"buckets"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key1 in data1){
if(!(key1 === "buckets")){
const err7 = {instancePath:instancePath+"/transform",schemaPath:"#/definitions/buckets/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data1.buckets !== undefined){
let data2 = data1.buckets;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err8 = {instancePath:instancePath+"/transform/buckets",schemaPath:"#/definitions/buckets/properties/buckets/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 256 || isNaN(data2)){
const err9 = {instancePath:instancePath+"/transform/buckets",schemaPath:"#/definitions/buckets/properties/buckets/maximum",keyword:"maximum",params:{comparison: "<=", limit: 256},message:"must be <= 256"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data2 < 2 || isNaN(data2)){
const err10 = {instancePath:instancePath+"/transform/buckets",schemaPath:"#/definitions/buckets/properties/buckets/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2},message:"must be >= 2"};
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
}
else {
const err11 = {instancePath:instancePath+"/transform",schemaPath:"#/definitions/buckets/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var _valid0 = _errs9 === errors;
if(_valid0 && valid2){
valid2 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid2 = true;
passing0 = 1;
}
const _errs15 = errors;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.spline === undefined){
const err12 = {instancePath:instancePath+"/transform",schemaPath:"#/definitions/spline/required",keyword:"required",params:{missingProperty: "spline"},message:"must have required property '"+"spline"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
for(const key2 in data1){
if(!(key2 === "spline")){
const err13 = {instancePath:instancePath+"/transform",schemaPath:"#/definitions/spline/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data1.spline !== undefined){
let data3 = data1.spline;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err14 = {instancePath:instancePath+"/transform/spline",schemaPath:"#/definitions/spline/properties/spline/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 20 || isNaN(data3)){
const err15 = {instancePath:instancePath+"/transform/spline",schemaPath:"#/definitions/spline/properties/spline/maximum",keyword:"maximum",params:{comparison: "<=", limit: 20},message:"must be <= 20"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data3 < 3 || isNaN(data3)){
const err16 = {instancePath:instancePath+"/transform/spline",schemaPath:"#/definitions/spline/properties/spline/minimum",keyword:"minimum",params:{comparison: ">=", limit: 3},message:"must be >= 3"};
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
}
else {
const err17 = {instancePath:instancePath+"/transform",schemaPath:"#/definitions/spline/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
var _valid0 = _errs15 === errors;
if(_valid0 && valid2){
valid2 = false;
passing0 = [passing0, 2];
}
else {
if(_valid0){
valid2 = true;
passing0 = 2;
}
const _errs21 = errors;
if(Array.isArray(data1)){
if(data1.length > 3){
const err18 = {instancePath:instancePath+"/transform",schemaPath:"#/properties/transform/oneOf/3/maxItems",keyword:"maxItems",params:{limit: 3},message:"must NOT have more than 3 items"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data1.length < 1){
const err19 = {instancePath:instancePath+"/transform",schemaPath:"#/properties/transform/oneOf/3/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
const len0 = data1.length;
for(let i0=0, begun0=errors; i0<len0 && errors<begun0+100; i0++){
let data4 = data1[i0];
const _errs24 = errors;
let valid10 = false;
let passing1 = null;
const _errs25 = errors;
if(!((((((data4 === "none") || (data4 === "log1p")) || (data4 === "standardise")) || (data4 === "one_hot")) || (data4 === "tokens")) || (data4 === "count"))){
const err20 = {instancePath:instancePath+"/transform/" + i0,schemaPath:"#/definitions/word/enum",keyword:"enum",params:{allowedValues: schema23.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
var _valid1 = _errs25 === errors;
if(_valid1){
valid10 = true;
passing1 = 0;
}
const _errs27 = errors;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.buckets === undefined){
const err21 = {instancePath:instancePath+"/transform/" + i0,schemaPath:"#/definitions/buckets/required",keyword:"required",params:{missingProperty: "buckets"},message:"must have required property '"+"buckets"+"'"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
for(const key3 in data4){
if(!(key3 === "buckets")){
const err22 = {instancePath:instancePath+"/transform/" + i0,schemaPath:"#/definitions/buckets/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data4.buckets !== undefined){
let data5 = data4.buckets;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err23 = {instancePath:instancePath+"/transform/" + i0+"/buckets",schemaPath:"#/definitions/buckets/properties/buckets/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 256 || isNaN(data5)){
const err24 = {instancePath:instancePath+"/transform/" + i0+"/buckets",schemaPath:"#/definitions/buckets/properties/buckets/maximum",keyword:"maximum",params:{comparison: "<=", limit: 256},message:"must be <= 256"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data5 < 2 || isNaN(data5)){
const err25 = {instancePath:instancePath+"/transform/" + i0+"/buckets",schemaPath:"#/definitions/buckets/properties/buckets/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2},message:"must be >= 2"};
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
}
else {
const err26 = {instancePath:instancePath+"/transform/" + i0,schemaPath:"#/definitions/buckets/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
var _valid1 = _errs27 === errors;
if(_valid1 && valid10){
valid10 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid10 = true;
passing1 = 1;
}
const _errs33 = errors;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.spline === undefined){
const err27 = {instancePath:instancePath+"/transform/" + i0,schemaPath:"#/definitions/spline/required",keyword:"required",params:{missingProperty: "spline"},message:"must have required property '"+"spline"+"'"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
for(const key4 in data4){
if(!(key4 === "spline")){
const err28 = {instancePath:instancePath+"/transform/" + i0,schemaPath:"#/definitions/spline/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data4.spline !== undefined){
let data6 = data4.spline;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err29 = {instancePath:instancePath+"/transform/" + i0+"/spline",schemaPath:"#/definitions/spline/properties/spline/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 20 || isNaN(data6)){
const err30 = {instancePath:instancePath+"/transform/" + i0+"/spline",schemaPath:"#/definitions/spline/properties/spline/maximum",keyword:"maximum",params:{comparison: "<=", limit: 20},message:"must be <= 20"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data6 < 3 || isNaN(data6)){
const err31 = {instancePath:instancePath+"/transform/" + i0+"/spline",schemaPath:"#/definitions/spline/properties/spline/minimum",keyword:"minimum",params:{comparison: ">=", limit: 3},message:"must be >= 3"};
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
}
else {
const err32 = {instancePath:instancePath+"/transform/" + i0,schemaPath:"#/definitions/spline/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
var _valid1 = _errs33 === errors;
if(_valid1 && valid10){
valid10 = false;
passing1 = [passing1, 2];
}
else {
if(_valid1){
valid10 = true;
passing1 = 2;
}
}
}
if(!valid10){
const err33 = {instancePath:instancePath+"/transform/" + i0,schemaPath:"#/properties/transform/oneOf/3/items/oneOf",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
else {
errors = _errs24;
if(vErrors !== null){
if(_errs24){
vErrors.length = _errs24;
}
else {
vErrors = null;
}
}
}
}
let i1 = data1.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data1[i1], data1[j0])){
const err34 = {instancePath:instancePath+"/transform",schemaPath:"#/properties/transform/oneOf/3/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err35 = {instancePath:instancePath+"/transform",schemaPath:"#/properties/transform/oneOf/3/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
var _valid0 = _errs21 === errors;
if(_valid0 && valid2){
valid2 = false;
passing0 = [passing0, 3];
}
else {
if(_valid0){
valid2 = true;
passing0 = 3;
}
}
}
}
if(!valid2){
const err36 = {instancePath:instancePath+"/transform",schemaPath:"#/properties/transform/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
else {
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
}
}
if(typeof data.indicator !== "boolean"){
const err37 = {instancePath:instancePath+"/indicator",schemaPath:"#/properties/indicator/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
let data8 = data.min_count;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err38 = {instancePath:instancePath+"/min_count",schemaPath:"#/properties/min_count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 1000000 || isNaN(data8)){
const err39 = {instancePath:instancePath+"/min_count",schemaPath:"#/properties/min_count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(data8 < 1 || isNaN(data8)){
const err40 = {instancePath:instancePath+"/min_count",schemaPath:"#/properties/min_count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
let data9 = data.max_levels;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err41 = {instancePath:instancePath+"/max_levels",schemaPath:"#/properties/max_levels/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 65536 || isNaN(data9)){
const err42 = {instancePath:instancePath+"/max_levels",schemaPath:"#/properties/max_levels/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65536},message:"must be <= 65536"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(data9 < 1 || isNaN(data9)){
const err43 = {instancePath:instancePath+"/max_levels",schemaPath:"#/properties/max_levels/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
else {
const err44 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
validate13.errors = vErrors;
return errors === 0;
}

const schema29 = {"description":"Gaussian for numbers, Bernoulli for booleans, categorical for levels; every feature on its own, given the class.","type":"object","additionalProperties":false,"required":["kind"],"properties":{"kind":{"const":"naive-bayes"},"calibration":{"$ref":"#/definitions/calibration","default":"none"},"var_smoothing":{"description":"This share of the largest feature variance is added to every variance.","type":"number","minimum":0,"maximum":1,"default":1e-9},"alpha":{"description":"Added to each count of a level (Lidstone).","type":"number","exclusiveMinimum":0,"maximum":1000000,"default":1}}};
const schema30 = {"description":"Fitted on scores that are cross-fitted by group: `sigmoid` is a line on the log-odds (Platt 1999), `isotonic` a rising curve (centred isotonic regression; for a thousand training rows and more).","enum":["none","sigmoid","isotonic"],"default":"none"};

function validate15(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.calibration === undefined){
data.calibration = "none";
}
if(data.var_smoothing === undefined){
data.var_smoothing = 1e-9;
}
if(data.alpha === undefined){
data.alpha = 1;
}
if(data.kind === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "kind") || (key0 === "calibration")) || (key0 === "var_smoothing")) || (key0 === "alpha"))){
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
if(data.kind !== undefined){
if("naive-bayes" !== data.kind){
const err2 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "naive-bayes"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
let data1 = data.calibration;
if(!(((data1 === "none") || (data1 === "sigmoid")) || (data1 === "isotonic"))){
const err3 = {instancePath:instancePath+"/calibration",schemaPath:"#/definitions/calibration/enum",keyword:"enum",params:{allowedValues: schema30.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
let data2 = data.var_smoothing;
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1 || isNaN(data2)){
const err4 = {instancePath:instancePath+"/var_smoothing",schemaPath:"#/properties/var_smoothing/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data2 < 0 || isNaN(data2)){
const err5 = {instancePath:instancePath+"/var_smoothing",schemaPath:"#/properties/var_smoothing/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
const err6 = {instancePath:instancePath+"/var_smoothing",schemaPath:"#/properties/var_smoothing/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
let data3 = data.alpha;
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 1000000 || isNaN(data3)){
const err7 = {instancePath:instancePath+"/alpha",schemaPath:"#/properties/alpha/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data3 <= 0 || isNaN(data3)){
const err8 = {instancePath:instancePath+"/alpha",schemaPath:"#/properties/alpha/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
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
const err9 = {instancePath:instancePath+"/alpha",schemaPath:"#/properties/alpha/type",keyword:"type",params:{type: "number"},message:"must be number"};
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
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate15.errors = vErrors;
return errors === 0;
}

const schema31 = {"description":"Maximum likelihood with an L2 penalty, by Newton's method (IRLS).","type":"object","additionalProperties":false,"required":["kind"],"properties":{"kind":{"const":"logistic-regression"},"calibration":{"$ref":"#/definitions/calibration","default":"none"},"l2":{"description":"Half of this times the sum of squared weights is added to the summed loss; the intercept is free.","type":"number","minimum":0,"maximum":1000000000000,"default":1},"class_weight":{"description":"`balanced` gives both classes the same total weight.","enum":["none","balanced"],"default":"none"},"tolerance":{"description":"Stops when no gradient component per row exceeds this.","type":"number","exclusiveMinimum":0,"maximum":0.01,"default":1e-10},"max_iterations":{"description":"Training fails when it takes more.","type":"integer","minimum":1,"maximum":10000,"default":100}}};

function validate16(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.calibration === undefined){
data.calibration = "none";
}
if(data.l2 === undefined){
data.l2 = 1;
}
if(data.class_weight === undefined){
data.class_weight = "none";
}
if(data.tolerance === undefined){
data.tolerance = 1e-10;
}
if(data.max_iterations === undefined){
data.max_iterations = 100;
}
if(data.kind === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "kind") || (key0 === "calibration")) || (key0 === "l2")) || (key0 === "class_weight")) || (key0 === "tolerance")) || (key0 === "max_iterations"))){
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
if(data.kind !== undefined){
if("logistic-regression" !== data.kind){
const err2 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "logistic-regression"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
let data1 = data.calibration;
if(!(((data1 === "none") || (data1 === "sigmoid")) || (data1 === "isotonic"))){
const err3 = {instancePath:instancePath+"/calibration",schemaPath:"#/definitions/calibration/enum",keyword:"enum",params:{allowedValues: schema30.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
let data2 = data.l2;
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1000000000000 || isNaN(data2)){
const err4 = {instancePath:instancePath+"/l2",schemaPath:"#/properties/l2/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000},message:"must be <= 1000000000000"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data2 < 0 || isNaN(data2)){
const err5 = {instancePath:instancePath+"/l2",schemaPath:"#/properties/l2/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
const err6 = {instancePath:instancePath+"/l2",schemaPath:"#/properties/l2/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
let data3 = data.class_weight;
if(!((data3 === "none") || (data3 === "balanced"))){
const err7 = {instancePath:instancePath+"/class_weight",schemaPath:"#/properties/class_weight/enum",keyword:"enum",params:{allowedValues: schema31.properties.class_weight.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
let data4 = data.tolerance;
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 0.01 || isNaN(data4)){
const err8 = {instancePath:instancePath+"/tolerance",schemaPath:"#/properties/tolerance/maximum",keyword:"maximum",params:{comparison: "<=", limit: 0.01},message:"must be <= 0.01"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data4 <= 0 || isNaN(data4)){
const err9 = {instancePath:instancePath+"/tolerance",schemaPath:"#/properties/tolerance/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
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
const err10 = {instancePath:instancePath+"/tolerance",schemaPath:"#/properties/tolerance/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
let data5 = data.max_iterations;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err11 = {instancePath:instancePath+"/max_iterations",schemaPath:"#/properties/max_iterations/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 10000 || isNaN(data5)){
const err12 = {instancePath:instancePath+"/max_iterations",schemaPath:"#/properties/max_iterations/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000},message:"must be <= 10000"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data5 < 1 || isNaN(data5)){
const err13 = {instancePath:instancePath+"/max_iterations",schemaPath:"#/properties/max_iterations/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
validate16.errors = vErrors;
return errors === 0;
}

const schema33 = {"description":"Multinomial naive Bayes over the words of `tokens` features (ml-naivebayes).","type":"object","additionalProperties":false,"required":["kind"],"properties":{"kind":{"const":"text-naive-bayes"},"calibration":{"$ref":"#/definitions/calibration","default":"none"}}};

function validate17(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.calibration === undefined){
data.calibration = "none";
}
if(data.kind === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "kind") || (key0 === "calibration"))){
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
if(data.kind !== undefined){
if("text-naive-bayes" !== data.kind){
const err2 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "text-naive-bayes"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
let data1 = data.calibration;
if(!(((data1 === "none") || (data1 === "sigmoid")) || (data1 === "isotonic"))){
const err3 = {instancePath:instancePath+"/calibration",schemaPath:"#/definitions/calibration/enum",keyword:"enum",params:{allowedValues: schema30.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate17.errors = vErrors;
return errors === 0;
}


function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.pipeline === undefined){
data.pipeline = "train";
}
if(data.evaluate === undefined){
data.evaluate = {};
}
if(data.data === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"},message:"must have required property '"+"data"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.target === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "target"},message:"must have required property '"+"target"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.split === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "split"},message:"must have required property '"+"split"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.features === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "features"},message:"must have required property '"+"features"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.trainer === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "trainer"},message:"must have required property '"+"trainer"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.gate === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "gate"},message:"must have required property '"+"gate"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema11.properties, key0))){
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
let data0 = data.pipeline;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err7 = {instancePath:instancePath+"/pipeline",schemaPath:"#/properties/pipeline/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9_-]{0,62}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9_-]{0,62}[a-z0-9])?$"+"\""};
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
const err8 = {instancePath:instancePath+"/pipeline",schemaPath:"#/properties/pipeline/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.data !== undefined){
let data1 = data.data;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.missing === undefined){
data1.missing = "drop";
}
if(data1.source === undefined){
const err9 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data1.columns === undefined){
const err10 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty: "columns"},message:"must have required property '"+"columns"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
for(const key1 in data1){
if(!((((key1 === "source") || (key1 === "sha256")) || (key1 === "columns")) || (key1 === "missing"))){
const err11 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data1.source !== undefined){
let data2 = data1.source;
if(typeof data2 === "string"){
if(func3(data2) > 1024){
const err12 = {instancePath:instancePath+"/data/source",schemaPath:"#/properties/data/properties/source/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(func3(data2) < 1){
const err13 = {instancePath:instancePath+"/data/source",schemaPath:"#/properties/data/properties/source/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err14 = {instancePath:instancePath+"/data/source",schemaPath:"#/properties/data/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data1.sha256 !== undefined){
let data3 = data1.sha256;
if(typeof data3 === "string"){
if(!pattern1.test(data3)){
const err15 = {instancePath:instancePath+"/data/sha256",schemaPath:"#/properties/data/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
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
const err16 = {instancePath:instancePath+"/data/sha256",schemaPath:"#/properties/data/properties/sha256/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data1.columns !== undefined){
let data4 = data1.columns;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(Object.keys(data4).length > 2048){
const err17 = {instancePath:instancePath+"/data/columns",schemaPath:"#/properties/data/properties/columns/maxProperties",keyword:"maxProperties",params:{limit: 2048},message:"must NOT have more than 2048 properties"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(Object.keys(data4).length < 1){
const err18 = {instancePath:instancePath+"/data/columns",schemaPath:"#/properties/data/properties/columns/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
for(const key2 in data4){
const _errs13 = errors;
if(typeof key2 === "string"){
if(func3(key2) > 256){
const err19 = {instancePath:instancePath+"/data/columns",schemaPath:"#/properties/data/properties/columns/propertyNames/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters",propertyName:key2};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(func3(key2) < 1){
const err20 = {instancePath:instancePath+"/data/columns",schemaPath:"#/properties/data/properties/columns/propertyNames/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",propertyName:key2};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
var valid2 = _errs13 === errors;
if(!valid2){
const err21 = {instancePath:instancePath+"/data/columns",schemaPath:"#/properties/data/properties/columns/propertyNames",keyword:"propertyNames",params:{propertyName: key2},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
for(const key3 in data4){
let data5 = data4[key3];
const _errs16 = errors;
let valid4 = false;
let passing0 = null;
const _errs17 = errors;
if(!((((data5 === "number") || (data5 === "boolean")) || (data5 === "string")) || (data5 === "date"))){
const err22 = {instancePath:instancePath+"/data/columns/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/columnType/enum",keyword:"enum",params:{allowedValues: schema12.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
var _valid0 = _errs17 === errors;
if(_valid0){
valid4 = true;
passing0 = 0;
}
const _errs19 = errors;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.type === undefined){
const err23 = {instancePath:instancePath+"/data/columns/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/data/properties/columns/additionalProperties/oneOf/1/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
for(const key4 in data5){
if(!((key4 === "type") || (key4 === "missing"))){
const err24 = {instancePath:instancePath+"/data/columns/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/data/properties/columns/additionalProperties/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data5.type !== undefined){
let data6 = data5.type;
if(!((((data6 === "number") || (data6 === "boolean")) || (data6 === "string")) || (data6 === "date"))){
const err25 = {instancePath:instancePath+"/data/columns/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/definitions/columnType/enum",keyword:"enum",params:{allowedValues: schema12.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data5.missing !== undefined){
let data7 = data5.missing;
if(!(((data7 === "drop") || (data7 === "fail")) || (data7 === "impute"))){
const err26 = {instancePath:instancePath+"/data/columns/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/missing",schemaPath:"#/definitions/missing/enum",keyword:"enum",params:{allowedValues: schema14.enum},message:"must be equal to one of the allowed values"};
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
const err27 = {instancePath:instancePath+"/data/columns/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/data/properties/columns/additionalProperties/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
var _valid0 = _errs19 === errors;
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
const err28 = {instancePath:instancePath+"/data/columns/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/data/properties/columns/additionalProperties/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
else {
errors = _errs16;
if(vErrors !== null){
if(_errs16){
vErrors.length = _errs16;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err29 = {instancePath:instancePath+"/data/columns",schemaPath:"#/properties/data/properties/columns/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
let data8 = data1.missing;
if(!(((data8 === "drop") || (data8 === "fail")) || (data8 === "impute"))){
const err30 = {instancePath:instancePath+"/data/missing",schemaPath:"#/definitions/missing/enum",keyword:"enum",params:{allowedValues: schema14.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.target !== undefined){
let data9 = data.target;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.column === undefined){
const err32 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/required",keyword:"required",params:{missingProperty: "column"},message:"must have required property '"+"column"+"'"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data9.positive === undefined){
const err33 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/required",keyword:"required",params:{missingProperty: "positive"},message:"must have required property '"+"positive"+"'"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
for(const key5 in data9){
if(!((key5 === "column") || (key5 === "positive"))){
const err34 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data9.column !== undefined){
let data10 = data9.column;
if(typeof data10 === "string"){
if(func3(data10) > 256){
const err35 = {instancePath:instancePath+"/target/column",schemaPath:"#/definitions/columnName/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(func3(data10) < 1){
const err36 = {instancePath:instancePath+"/target/column",schemaPath:"#/definitions/columnName/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err37 = {instancePath:instancePath+"/target/column",schemaPath:"#/definitions/columnName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data9.positive !== undefined){
let data11 = data9.positive;
const _errs35 = errors;
let valid12 = false;
let passing1 = null;
const _errs36 = errors;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.quantile === undefined){
const err38 = {instancePath:instancePath+"/target/positive",schemaPath:"#/properties/target/properties/positive/oneOf/0/required",keyword:"required",params:{missingProperty: "quantile"},message:"must have required property '"+"quantile"+"'"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
for(const key6 in data11){
if(!(key6 === "quantile")){
const err39 = {instancePath:instancePath+"/target/positive",schemaPath:"#/properties/target/properties/positive/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data11.quantile !== undefined){
let data12 = data11.quantile;
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 >= 1 || isNaN(data12)){
const err40 = {instancePath:instancePath+"/target/positive/quantile",schemaPath:"#/properties/target/properties/positive/oneOf/0/properties/quantile/exclusiveMaximum",keyword:"exclusiveMaximum",params:{comparison: "<", limit: 1},message:"must be < 1"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(data12 <= 0 || isNaN(data12)){
const err41 = {instancePath:instancePath+"/target/positive/quantile",schemaPath:"#/properties/target/properties/positive/oneOf/0/properties/quantile/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
else {
const err42 = {instancePath:instancePath+"/target/positive/quantile",schemaPath:"#/properties/target/properties/positive/oneOf/0/properties/quantile/type",keyword:"type",params:{type: "number"},message:"must be number"};
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
const err43 = {instancePath:instancePath+"/target/positive",schemaPath:"#/properties/target/properties/positive/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
var _valid1 = _errs36 === errors;
if(_valid1){
valid12 = true;
passing1 = 0;
}
const _errs41 = errors;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.threshold === undefined){
const err44 = {instancePath:instancePath+"/target/positive",schemaPath:"#/properties/target/properties/positive/oneOf/1/required",keyword:"required",params:{missingProperty: "threshold"},message:"must have required property '"+"threshold"+"'"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
for(const key7 in data11){
if(!(key7 === "threshold")){
const err45 = {instancePath:instancePath+"/target/positive",schemaPath:"#/properties/target/properties/positive/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data11.threshold !== undefined){
let data13 = data11.threshold;
if(!((typeof data13 == "number") && (isFinite(data13)))){
const err46 = {instancePath:instancePath+"/target/positive/threshold",schemaPath:"#/properties/target/properties/positive/oneOf/1/properties/threshold/type",keyword:"type",params:{type: "number"},message:"must be number"};
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
const err47 = {instancePath:instancePath+"/target/positive",schemaPath:"#/properties/target/properties/positive/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
var _valid1 = _errs41 === errors;
if(_valid1 && valid12){
valid12 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid12 = true;
passing1 = 1;
}
const _errs46 = errors;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.class === undefined){
const err48 = {instancePath:instancePath+"/target/positive",schemaPath:"#/properties/target/properties/positive/oneOf/2/required",keyword:"required",params:{missingProperty: "class"},message:"must have required property '"+"class"+"'"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
for(const key8 in data11){
if(!(key8 === "class")){
const err49 = {instancePath:instancePath+"/target/positive",schemaPath:"#/properties/target/properties/positive/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data11.class !== undefined){
let data14 = data11.class;
if(((typeof data14 !== "string") && (!((typeof data14 == "number") && (isFinite(data14))))) && (typeof data14 !== "boolean")){
const err50 = {instancePath:instancePath+"/target/positive/class",schemaPath:"#/properties/target/properties/positive/oneOf/2/properties/class/type",keyword:"type",params:{type: schema11.properties.target.properties.positive.oneOf[2].properties.class.type},message:"must be string,number,boolean"};
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
const err51 = {instancePath:instancePath+"/target/positive",schemaPath:"#/properties/target/properties/positive/oneOf/2/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
var _valid1 = _errs46 === errors;
if(_valid1 && valid12){
valid12 = false;
passing1 = [passing1, 2];
}
else {
if(_valid1){
valid12 = true;
passing1 = 2;
}
}
}
if(!valid12){
const err52 = {instancePath:instancePath+"/target/positive",schemaPath:"#/properties/target/properties/positive/oneOf",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
else {
errors = _errs35;
if(vErrors !== null){
if(_errs35){
vErrors.length = _errs35;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err53 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data.split !== undefined){
let data15 = data.split;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.purge === undefined){
data15.purge = [];
}
if(data15.seed === undefined){
data15.seed = 0;
}
if(data15.holdout === undefined){
const err54 = {instancePath:instancePath+"/split",schemaPath:"#/properties/split/required",keyword:"required",params:{missingProperty: "holdout"},message:"must have required property '"+"holdout"+"'"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
for(const key9 in data15){
if(!((((key9 === "holdout") || (key9 === "by")) || (key9 === "purge")) || (key9 === "seed"))){
const err55 = {instancePath:instancePath+"/split",schemaPath:"#/properties/split/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data15.holdout !== undefined){
let data16 = data15.holdout;
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 >= 1 || isNaN(data16)){
const err56 = {instancePath:instancePath+"/split/holdout",schemaPath:"#/properties/split/properties/holdout/exclusiveMaximum",keyword:"exclusiveMaximum",params:{comparison: "<", limit: 1},message:"must be < 1"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(data16 <= 0 || isNaN(data16)){
const err57 = {instancePath:instancePath+"/split/holdout",schemaPath:"#/properties/split/properties/holdout/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
else {
const err58 = {instancePath:instancePath+"/split/holdout",schemaPath:"#/properties/split/properties/holdout/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data15.by !== undefined){
let data17 = data15.by;
if(typeof data17 === "string"){
if(func3(data17) > 256){
const err59 = {instancePath:instancePath+"/split/by",schemaPath:"#/definitions/columnName/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(func3(data17) < 1){
const err60 = {instancePath:instancePath+"/split/by",schemaPath:"#/definitions/columnName/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
else {
const err61 = {instancePath:instancePath+"/split/by",schemaPath:"#/definitions/columnName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
let data18 = data15.purge;
if(Array.isArray(data18)){
if(data18.length > 16){
const err62 = {instancePath:instancePath+"/split/purge",schemaPath:"#/properties/split/properties/purge/maxItems",keyword:"maxItems",params:{limit: 16},message:"must NOT have more than 16 items"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
const len0 = data18.length;
for(let i0=0, begun0=errors; i0<len0 && errors<begun0+100; i0++){
let data19 = data18[i0];
if(typeof data19 === "string"){
if(func3(data19) > 256){
const err63 = {instancePath:instancePath+"/split/purge/" + i0,schemaPath:"#/definitions/columnName/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(func3(data19) < 1){
const err64 = {instancePath:instancePath+"/split/purge/" + i0,schemaPath:"#/definitions/columnName/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err65 = {instancePath:instancePath+"/split/purge/" + i0,schemaPath:"#/definitions/columnName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
let i1 = data18.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data18[i1], data18[j0])){
const err66 = {instancePath:instancePath+"/split/purge",schemaPath:"#/properties/split/properties/purge/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err67 = {instancePath:instancePath+"/split/purge",schemaPath:"#/properties/split/properties/purge/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
let data20 = data15.seed;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
const err68 = {instancePath:instancePath+"/split/seed",schemaPath:"#/properties/split/properties/seed/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 > 4294967295 || isNaN(data20)){
const err69 = {instancePath:instancePath+"/split/seed",schemaPath:"#/properties/split/properties/seed/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if(data20 < 0 || isNaN(data20)){
const err70 = {instancePath:instancePath+"/split/seed",schemaPath:"#/properties/split/properties/seed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
}
else {
const err71 = {instancePath:instancePath+"/split",schemaPath:"#/properties/split/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data.features !== undefined){
let data21 = data.features;
if(Array.isArray(data21)){
if(data21.length > 1024){
const err72 = {instancePath:instancePath+"/features",schemaPath:"#/properties/features/maxItems",keyword:"maxItems",params:{limit: 1024},message:"must NOT have more than 1024 items"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if(data21.length < 0){
const err73 = {instancePath:instancePath+"/features",schemaPath:"#/properties/features/minItems",keyword:"minItems",params:{limit: 0},message:"must NOT have fewer than 0 items"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
const len1 = data21.length;
for(let i2=0, begun2=errors; i2<len1 && errors<begun2+100; i2++){
let data22 = data21[i2];
const _errs69 = errors;
let valid24 = true;
const _errs70 = errors;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
let missing0;
if((data22.interaction === undefined) && (missing0 = "interaction")){
const err74 = {};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
var _valid2 = _errs70 === errors;
errors = _errs69;
if(vErrors !== null){
if(_errs69){
vErrors.length = _errs69;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid2){
const _errs71 = errors;
if(!(validate11(data22, {instancePath:instancePath+"/features/" + i2,parentData:data21,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
var _valid2 = _errs71 === errors;
valid24 = _valid2;
ifClause0 = "then";
}
else {
const _errs72 = errors;
if(!(validate13(data22, {instancePath:instancePath+"/features/" + i2,parentData:data21,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
var _valid2 = _errs72 === errors;
valid24 = _valid2;
ifClause0 = "else";
}
if(!valid24){
const err75 = {instancePath:instancePath+"/features/" + i2,schemaPath:"#/properties/features/items/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"};
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
else {
const err76 = {instancePath:instancePath+"/features",schemaPath:"#/properties/features/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data.trainer !== undefined){
let data23 = data.trainer;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(data23.kind === undefined){
const err77 = {instancePath:instancePath+"/trainer",schemaPath:"#/properties/trainer/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
const tag0 = data23.kind;
if(typeof tag0 == "string"){
if(tag0 === "naive-bayes"){
if(!(validate15(data23, {instancePath:instancePath+"/trainer",parentData:data,parentDataProperty:"trainer",rootData}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
}
else if(tag0 === "logistic-regression"){
if(!(validate16(data23, {instancePath:instancePath+"/trainer",parentData:data,parentDataProperty:"trainer",rootData}))){
vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
errors = vErrors.length;
}
}
else if(tag0 === "text-naive-bayes"){
if(!(validate17(data23, {instancePath:instancePath+"/trainer",parentData:data,parentDataProperty:"trainer",rootData}))){
vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
errors = vErrors.length;
}
}
else if(tag0 === "baseline"){
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(data23.kind === undefined){
const err78 = {instancePath:instancePath+"/trainer",schemaPath:"#/definitions/baseline/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
for(const key10 in data23){
if(!(key10 === "kind")){
const err79 = {instancePath:instancePath+"/trainer",schemaPath:"#/definitions/baseline/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data23.kind !== undefined){
if("baseline" !== data23.kind){
const err80 = {instancePath:instancePath+"/trainer/kind",schemaPath:"#/definitions/baseline/properties/kind/const",keyword:"const",params:{allowedValue: "baseline"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
}
else {
const err81 = {instancePath:instancePath+"/trainer",schemaPath:"#/definitions/baseline/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
else {
const err82 = {instancePath:instancePath+"/trainer",schemaPath:"#/properties/trainer/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "kind", tagValue: tag0},message:"value of tag \"kind\" must be in oneOf"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
else {
const err83 = {instancePath:instancePath+"/trainer",schemaPath:"#/properties/trainer/discriminator",keyword:"discriminator",params:{error: "tag", tag: "kind", tagValue: tag0},message:"tag \"kind\" must be string"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
else {
const err84 = {instancePath:instancePath+"/trainer",schemaPath:"#/properties/trainer/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
let data25 = data.evaluate;
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
if(data25.metrics === undefined){
data25.metrics = ["roc_auc","average_precision","log_loss","brier","accuracy","ece"];
}
if(data25.slices === undefined){
data25.slices = [];
}
if(data25.threshold === undefined){
data25.threshold = 0.5;
}
if(data25.bins === undefined){
data25.bins = 10;
}
for(const key11 in data25){
if(!((((key11 === "metrics") || (key11 === "slices")) || (key11 === "threshold")) || (key11 === "bins"))){
const err85 = {instancePath:instancePath+"/evaluate",schemaPath:"#/properties/evaluate/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
let data26 = data25.metrics;
if(Array.isArray(data26)){
if(data26.length < 1){
const err86 = {instancePath:instancePath+"/evaluate/metrics",schemaPath:"#/properties/evaluate/properties/metrics/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
const len2 = data26.length;
for(let i3=0, begun3=errors; i3<len2 && errors<begun3+100; i3++){
let data27 = data26[i3];
if(!(((((((((((data27 === "roc_auc") || (data27 === "average_precision")) || (data27 === "log_loss")) || (data27 === "brier")) || (data27 === "ece")) || (data27 === "accuracy")) || (data27 === "balanced_accuracy")) || (data27 === "f1")) || (data27 === "mcc")) || (data27 === "precision")) || (data27 === "recall"))){
const err87 = {instancePath:instancePath+"/evaluate/metrics/" + i3,schemaPath:"#/definitions/metric/enum",keyword:"enum",params:{allowedValues: schema36.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
let i4 = data26.length;
let j1;
if(i4 > 1){
outer1:
for(;i4--;){
for(j1 = i4; j1--;){
if(func0(data26[i4], data26[j1])){
const err88 = {instancePath:instancePath+"/evaluate/metrics",schemaPath:"#/properties/evaluate/properties/metrics/uniqueItems",keyword:"uniqueItems",params:{i: i4, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i4+" are identical)"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
break outer1;
}
}
}
}
}
else {
const err89 = {instancePath:instancePath+"/evaluate/metrics",schemaPath:"#/properties/evaluate/properties/metrics/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
let data28 = data25.slices;
if(Array.isArray(data28)){
if(data28.length > 32){
const err90 = {instancePath:instancePath+"/evaluate/slices",schemaPath:"#/properties/evaluate/properties/slices/maxItems",keyword:"maxItems",params:{limit: 32},message:"must NOT have more than 32 items"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
const len3 = data28.length;
for(let i5=0, begun5=errors; i5<len3 && errors<begun5+100; i5++){
let data29 = data28[i5];
if(typeof data29 === "string"){
if(func3(data29) > 256){
const err91 = {instancePath:instancePath+"/evaluate/slices/" + i5,schemaPath:"#/definitions/columnName/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
if(func3(data29) < 1){
const err92 = {instancePath:instancePath+"/evaluate/slices/" + i5,schemaPath:"#/definitions/columnName/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
else {
const err93 = {instancePath:instancePath+"/evaluate/slices/" + i5,schemaPath:"#/definitions/columnName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
let i6 = data28.length;
let j2;
if(i6 > 1){
outer2:
for(;i6--;){
for(j2 = i6; j2--;){
if(func0(data28[i6], data28[j2])){
const err94 = {instancePath:instancePath+"/evaluate/slices",schemaPath:"#/properties/evaluate/properties/slices/uniqueItems",keyword:"uniqueItems",params:{i: i6, j: j2},message:"must NOT have duplicate items (items ## "+j2+" and "+i6+" are identical)"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
break outer2;
}
}
}
}
}
else {
const err95 = {instancePath:instancePath+"/evaluate/slices",schemaPath:"#/properties/evaluate/properties/slices/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
let data30 = data25.threshold;
if((typeof data30 == "number") && (isFinite(data30))){
if(data30 >= 1 || isNaN(data30)){
const err96 = {instancePath:instancePath+"/evaluate/threshold",schemaPath:"#/properties/evaluate/properties/threshold/exclusiveMaximum",keyword:"exclusiveMaximum",params:{comparison: "<", limit: 1},message:"must be < 1"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
if(data30 <= 0 || isNaN(data30)){
const err97 = {instancePath:instancePath+"/evaluate/threshold",schemaPath:"#/properties/evaluate/properties/threshold/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
else {
const err98 = {instancePath:instancePath+"/evaluate/threshold",schemaPath:"#/properties/evaluate/properties/threshold/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
let data31 = data25.bins;
if(!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))){
const err99 = {instancePath:instancePath+"/evaluate/bins",schemaPath:"#/properties/evaluate/properties/bins/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 > 100 || isNaN(data31)){
const err100 = {instancePath:instancePath+"/evaluate/bins",schemaPath:"#/properties/evaluate/properties/bins/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
if(data31 < 2 || isNaN(data31)){
const err101 = {instancePath:instancePath+"/evaluate/bins",schemaPath:"#/properties/evaluate/properties/bins/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2},message:"must be >= 2"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
}
else {
const err102 = {instancePath:instancePath+"/evaluate",schemaPath:"#/properties/evaluate/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
if(data.gate !== undefined){
let data32 = data.gate;
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
if(data32.guardrails === undefined){
data32.guardrails = [];
}
if(data32.slices === undefined){
data32.slices = {};
}
if(data32.confidence === undefined){
data32.confidence = 0.95;
}
if(data32.holdout_budget === undefined){
data32.holdout_budget = 10;
}
if(data32.primary === undefined){
const err103 = {instancePath:instancePath+"/gate",schemaPath:"#/properties/gate/required",keyword:"required",params:{missingProperty: "primary"},message:"must have required property '"+"primary"+"'"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
for(const key12 in data32){
if(!(((((key12 === "primary") || (key12 === "guardrails")) || (key12 === "slices")) || (key12 === "confidence")) || (key12 === "holdout_budget"))){
const err104 = {instancePath:instancePath+"/gate",schemaPath:"#/properties/gate/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(data32.primary !== undefined){
let data33 = data32.primary;
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
if(data33.min_gain === undefined){
data33.min_gain = 0;
}
if(data33.metric === undefined){
const err105 = {instancePath:instancePath+"/gate/primary",schemaPath:"#/properties/gate/properties/primary/required",keyword:"required",params:{missingProperty: "metric"},message:"must have required property '"+"metric"+"'"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
for(const key13 in data33){
if(!(((key13 === "metric") || (key13 === "min_gain")) || (key13 === "worthwhile"))){
const err106 = {instancePath:instancePath+"/gate/primary",schemaPath:"#/properties/gate/properties/primary/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
if(data33.metric !== undefined){
let data34 = data33.metric;
if(!((((((((((data34 === "roc_auc") || (data34 === "average_precision")) || (data34 === "log_loss")) || (data34 === "brier")) || (data34 === "accuracy")) || (data34 === "balanced_accuracy")) || (data34 === "f1")) || (data34 === "mcc")) || (data34 === "precision")) || (data34 === "recall"))){
const err107 = {instancePath:instancePath+"/gate/primary/metric",schemaPath:"#/definitions/gateMetric/enum",keyword:"enum",params:{allowedValues: schema38.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
let data35 = data33.min_gain;
if((typeof data35 == "number") && (isFinite(data35))){
if(data35 > 1 || isNaN(data35)){
const err108 = {instancePath:instancePath+"/gate/primary/min_gain",schemaPath:"#/properties/gate/properties/primary/properties/min_gain/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
if(data35 < 0 || isNaN(data35)){
const err109 = {instancePath:instancePath+"/gate/primary/min_gain",schemaPath:"#/properties/gate/properties/primary/properties/min_gain/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
const err110 = {instancePath:instancePath+"/gate/primary/min_gain",schemaPath:"#/properties/gate/properties/primary/properties/min_gain/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
if(data33.worthwhile !== undefined){
let data36 = data33.worthwhile;
if((typeof data36 == "number") && (isFinite(data36))){
if(data36 > 1 || isNaN(data36)){
const err111 = {instancePath:instancePath+"/gate/primary/worthwhile",schemaPath:"#/properties/gate/properties/primary/properties/worthwhile/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
if(data36 <= 0 || isNaN(data36)){
const err112 = {instancePath:instancePath+"/gate/primary/worthwhile",schemaPath:"#/properties/gate/properties/primary/properties/worthwhile/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
else {
const err113 = {instancePath:instancePath+"/gate/primary/worthwhile",schemaPath:"#/properties/gate/properties/primary/properties/worthwhile/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
}
else {
const err114 = {instancePath:instancePath+"/gate/primary",schemaPath:"#/properties/gate/properties/primary/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
let data37 = data32.guardrails;
if(Array.isArray(data37)){
if(data37.length > 16){
const err115 = {instancePath:instancePath+"/gate/guardrails",schemaPath:"#/properties/gate/properties/guardrails/maxItems",keyword:"maxItems",params:{limit: 16},message:"must NOT have more than 16 items"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
const len4 = data37.length;
for(let i7=0, begun7=errors; i7<len4 && errors<begun7+100; i7++){
let data38 = data37[i7];
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
if(data38.metric === undefined){
const err116 = {instancePath:instancePath+"/gate/guardrails/" + i7,schemaPath:"#/properties/gate/properties/guardrails/items/required",keyword:"required",params:{missingProperty: "metric"},message:"must have required property '"+"metric"+"'"};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
if(data38.max_loss === undefined){
const err117 = {instancePath:instancePath+"/gate/guardrails/" + i7,schemaPath:"#/properties/gate/properties/guardrails/items/required",keyword:"required",params:{missingProperty: "max_loss"},message:"must have required property '"+"max_loss"+"'"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
for(const key14 in data38){
if(!((key14 === "metric") || (key14 === "max_loss"))){
const err118 = {instancePath:instancePath+"/gate/guardrails/" + i7,schemaPath:"#/properties/gate/properties/guardrails/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
if(data38.metric !== undefined){
let data39 = data38.metric;
if(!((((((((((data39 === "roc_auc") || (data39 === "average_precision")) || (data39 === "log_loss")) || (data39 === "brier")) || (data39 === "accuracy")) || (data39 === "balanced_accuracy")) || (data39 === "f1")) || (data39 === "mcc")) || (data39 === "precision")) || (data39 === "recall"))){
const err119 = {instancePath:instancePath+"/gate/guardrails/" + i7+"/metric",schemaPath:"#/definitions/gateMetric/enum",keyword:"enum",params:{allowedValues: schema38.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
if(data38.max_loss !== undefined){
let data40 = data38.max_loss;
if((typeof data40 == "number") && (isFinite(data40))){
if(data40 > 10 || isNaN(data40)){
const err120 = {instancePath:instancePath+"/gate/guardrails/" + i7+"/max_loss",schemaPath:"#/properties/gate/properties/guardrails/items/properties/max_loss/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},message:"must be <= 10"};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
if(data40 <= 0 || isNaN(data40)){
const err121 = {instancePath:instancePath+"/gate/guardrails/" + i7+"/max_loss",schemaPath:"#/properties/gate/properties/guardrails/items/properties/max_loss/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
else {
const err122 = {instancePath:instancePath+"/gate/guardrails/" + i7+"/max_loss",schemaPath:"#/properties/gate/properties/guardrails/items/properties/max_loss/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
}
else {
const err123 = {instancePath:instancePath+"/gate/guardrails/" + i7,schemaPath:"#/properties/gate/properties/guardrails/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
}
else {
const err124 = {instancePath:instancePath+"/gate/guardrails",schemaPath:"#/properties/gate/properties/guardrails/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
let data41 = data32.slices;
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
if(data41.max_loss === undefined){
data41.max_loss = 0.02;
}
if(data41.min_rows === undefined){
data41.min_rows = 200;
}
for(const key15 in data41){
if(!((key15 === "max_loss") || (key15 === "min_rows"))){
const err125 = {instancePath:instancePath+"/gate/slices",schemaPath:"#/properties/gate/properties/slices/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
let data42 = data41.max_loss;
if((typeof data42 == "number") && (isFinite(data42))){
if(data42 > 1 || isNaN(data42)){
const err126 = {instancePath:instancePath+"/gate/slices/max_loss",schemaPath:"#/properties/gate/properties/slices/properties/max_loss/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
if(data42 <= 0 || isNaN(data42)){
const err127 = {instancePath:instancePath+"/gate/slices/max_loss",schemaPath:"#/properties/gate/properties/slices/properties/max_loss/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
else {
const err128 = {instancePath:instancePath+"/gate/slices/max_loss",schemaPath:"#/properties/gate/properties/slices/properties/max_loss/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
let data43 = data41.min_rows;
if(!(((typeof data43 == "number") && (!(data43 % 1) && !isNaN(data43))) && (isFinite(data43)))){
const err129 = {instancePath:instancePath+"/gate/slices/min_rows",schemaPath:"#/properties/gate/properties/slices/properties/min_rows/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
if((typeof data43 == "number") && (isFinite(data43))){
if(data43 < 2 || isNaN(data43)){
const err130 = {instancePath:instancePath+"/gate/slices/min_rows",schemaPath:"#/properties/gate/properties/slices/properties/min_rows/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2},message:"must be >= 2"};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
}
else {
const err131 = {instancePath:instancePath+"/gate/slices",schemaPath:"#/properties/gate/properties/slices/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
let data44 = data32.confidence;
if((typeof data44 == "number") && (isFinite(data44))){
if(data44 > 0.9999 || isNaN(data44)){
const err132 = {instancePath:instancePath+"/gate/confidence",schemaPath:"#/properties/gate/properties/confidence/maximum",keyword:"maximum",params:{comparison: "<=", limit: 0.9999},message:"must be <= 0.9999"};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
if(data44 < 0.5 || isNaN(data44)){
const err133 = {instancePath:instancePath+"/gate/confidence",schemaPath:"#/properties/gate/properties/confidence/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0.5},message:"must be >= 0.5"};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
else {
const err134 = {instancePath:instancePath+"/gate/confidence",schemaPath:"#/properties/gate/properties/confidence/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
let data45 = data32.holdout_budget;
if(!(((typeof data45 == "number") && (!(data45 % 1) && !isNaN(data45))) && (isFinite(data45)))){
const err135 = {instancePath:instancePath+"/gate/holdout_budget",schemaPath:"#/properties/gate/properties/holdout_budget/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
if((typeof data45 == "number") && (isFinite(data45))){
if(data45 > 1000 || isNaN(data45)){
const err136 = {instancePath:instancePath+"/gate/holdout_budget",schemaPath:"#/properties/gate/properties/holdout_budget/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000"};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
if(data45 < 1 || isNaN(data45)){
const err137 = {instancePath:instancePath+"/gate/holdout_budget",schemaPath:"#/properties/gate/properties/holdout_budget/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
}
else {
const err138 = {instancePath:instancePath+"/gate",schemaPath:"#/properties/gate/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
if(data.sweep !== undefined){
let data46 = data.sweep;
if(data46 && typeof data46 == "object" && !Array.isArray(data46)){
if(data46.strategy === undefined){
data46.strategy = "grid";
}
if(data46.samples === undefined){
data46.samples = 20;
}
if(data46.seed === undefined){
data46.seed = 0;
}
if(data46.rank === undefined){
data46.rank = "cv";
}
if(data46.folds === undefined){
data46.folds = 5;
}
if(data46.over === undefined){
const err139 = {instancePath:instancePath+"/sweep",schemaPath:"#/properties/sweep/required",keyword:"required",params:{missingProperty: "over"},message:"must have required property '"+"over"+"'"};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
for(const key16 in data46){
if(!((((((key16 === "over") || (key16 === "strategy")) || (key16 === "samples")) || (key16 === "seed")) || (key16 === "rank")) || (key16 === "folds"))){
const err140 = {instancePath:instancePath+"/sweep",schemaPath:"#/properties/sweep/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
if(data46.over !== undefined){
let data47 = data46.over;
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
if(Object.keys(data47).length > 16){
const err141 = {instancePath:instancePath+"/sweep/over",schemaPath:"#/properties/sweep/properties/over/maxProperties",keyword:"maxProperties",params:{limit: 16},message:"must NOT have more than 16 properties"};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
if(Object.keys(data47).length < 1){
const err142 = {instancePath:instancePath+"/sweep/over",schemaPath:"#/properties/sweep/properties/over/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
for(const key17 in data47){
const _errs137 = errors;
if(typeof key17 === "string"){
if(func3(key17) > 512){
const err143 = {instancePath:instancePath+"/sweep/over",schemaPath:"#/properties/sweep/properties/over/propertyNames/maxLength",keyword:"maxLength",params:{limit: 512},message:"must NOT have more than 512 characters",propertyName:key17};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
if(func3(key17) < 1){
const err144 = {instancePath:instancePath+"/sweep/over",schemaPath:"#/properties/sweep/properties/over/propertyNames/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",propertyName:key17};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
var valid50 = _errs137 === errors;
if(!valid50){
const err145 = {instancePath:instancePath+"/sweep/over",schemaPath:"#/properties/sweep/properties/over/propertyNames",keyword:"propertyNames",params:{propertyName: key17},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
for(const key18 in data47){
let data48 = data47[key18];
const _errs140 = errors;
let valid52 = false;
let passing2 = null;
const _errs141 = errors;
if(Array.isArray(data48)){
if(data48.length > 256){
const err146 = {instancePath:instancePath+"/sweep/over/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sweep/properties/over/additionalProperties/oneOf/0/maxItems",keyword:"maxItems",params:{limit: 256},message:"must NOT have more than 256 items"};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
if(data48.length < 1){
const err147 = {instancePath:instancePath+"/sweep/over/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sweep/properties/over/additionalProperties/oneOf/0/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
let i8 = data48.length;
let j3;
if(i8 > 1){
outer3:
for(;i8--;){
for(j3 = i8; j3--;){
if(func0(data48[i8], data48[j3])){
const err148 = {instancePath:instancePath+"/sweep/over/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sweep/properties/over/additionalProperties/oneOf/0/uniqueItems",keyword:"uniqueItems",params:{i: i8, j: j3},message:"must NOT have duplicate items (items ## "+j3+" and "+i8+" are identical)"};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
break outer3;
}
}
}
}
}
else {
const err149 = {instancePath:instancePath+"/sweep/over/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sweep/properties/over/additionalProperties/oneOf/0/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
var _valid3 = _errs141 === errors;
if(_valid3){
valid52 = true;
passing2 = 0;
}
const _errs143 = errors;
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
if(data48.from === undefined){
const err150 = {instancePath:instancePath+"/sweep/over/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sweep/properties/over/additionalProperties/oneOf/1/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
if(data48.to === undefined){
const err151 = {instancePath:instancePath+"/sweep/over/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sweep/properties/over/additionalProperties/oneOf/1/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
for(const key19 in data48){
if(!((((key19 === "from") || (key19 === "to")) || (key19 === "steps")) || (key19 === "scale"))){
const err152 = {instancePath:instancePath+"/sweep/over/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sweep/properties/over/additionalProperties/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
if(data48.from !== undefined){
let data49 = data48.from;
if(!((typeof data49 == "number") && (isFinite(data49)))){
const err153 = {instancePath:instancePath+"/sweep/over/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/properties/sweep/properties/over/additionalProperties/oneOf/1/properties/from/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
if(data48.to !== undefined){
let data50 = data48.to;
if(!((typeof data50 == "number") && (isFinite(data50)))){
const err154 = {instancePath:instancePath+"/sweep/over/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/to",schemaPath:"#/properties/sweep/properties/over/additionalProperties/oneOf/1/properties/to/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
if(data48.steps !== undefined){
let data51 = data48.steps;
if(!(((typeof data51 == "number") && (!(data51 % 1) && !isNaN(data51))) && (isFinite(data51)))){
const err155 = {instancePath:instancePath+"/sweep/over/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps",schemaPath:"#/properties/sweep/properties/over/additionalProperties/oneOf/1/properties/steps/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
if((typeof data51 == "number") && (isFinite(data51))){
if(data51 > 256 || isNaN(data51)){
const err156 = {instancePath:instancePath+"/sweep/over/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps",schemaPath:"#/properties/sweep/properties/over/additionalProperties/oneOf/1/properties/steps/maximum",keyword:"maximum",params:{comparison: "<=", limit: 256},message:"must be <= 256"};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
if(data51 < 2 || isNaN(data51)){
const err157 = {instancePath:instancePath+"/sweep/over/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps",schemaPath:"#/properties/sweep/properties/over/additionalProperties/oneOf/1/properties/steps/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2},message:"must be >= 2"};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
}
if(data48.scale !== undefined){
let data52 = data48.scale;
if(!((data52 === "linear") || (data52 === "log"))){
const err158 = {instancePath:instancePath+"/sweep/over/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/scale",schemaPath:"#/properties/sweep/properties/over/additionalProperties/oneOf/1/properties/scale/enum",keyword:"enum",params:{allowedValues: schema11.properties.sweep.properties.over.additionalProperties.oneOf[1].properties.scale.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
}
else {
const err159 = {instancePath:instancePath+"/sweep/over/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sweep/properties/over/additionalProperties/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
var _valid3 = _errs143 === errors;
if(_valid3 && valid52){
valid52 = false;
passing2 = [passing2, 1];
}
else {
if(_valid3){
valid52 = true;
passing2 = 1;
}
}
if(!valid52){
const err160 = {instancePath:instancePath+"/sweep/over/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sweep/properties/over/additionalProperties/oneOf",keyword:"oneOf",params:{passingSchemas: passing2},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
else {
errors = _errs140;
if(vErrors !== null){
if(_errs140){
vErrors.length = _errs140;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err161 = {instancePath:instancePath+"/sweep/over",schemaPath:"#/properties/sweep/properties/over/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
let data53 = data46.strategy;
if(!((data53 === "grid") || (data53 === "random"))){
const err162 = {instancePath:instancePath+"/sweep/strategy",schemaPath:"#/properties/sweep/properties/strategy/enum",keyword:"enum",params:{allowedValues: schema11.properties.sweep.properties.strategy.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
let data54 = data46.samples;
if(!(((typeof data54 == "number") && (!(data54 % 1) && !isNaN(data54))) && (isFinite(data54)))){
const err163 = {instancePath:instancePath+"/sweep/samples",schemaPath:"#/properties/sweep/properties/samples/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
if((typeof data54 == "number") && (isFinite(data54))){
if(data54 > 256 || isNaN(data54)){
const err164 = {instancePath:instancePath+"/sweep/samples",schemaPath:"#/properties/sweep/properties/samples/maximum",keyword:"maximum",params:{comparison: "<=", limit: 256},message:"must be <= 256"};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
if(data54 < 1 || isNaN(data54)){
const err165 = {instancePath:instancePath+"/sweep/samples",schemaPath:"#/properties/sweep/properties/samples/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
let data55 = data46.seed;
if(!(((typeof data55 == "number") && (!(data55 % 1) && !isNaN(data55))) && (isFinite(data55)))){
const err166 = {instancePath:instancePath+"/sweep/seed",schemaPath:"#/properties/sweep/properties/seed/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
if((typeof data55 == "number") && (isFinite(data55))){
if(data55 > 4294967295 || isNaN(data55)){
const err167 = {instancePath:instancePath+"/sweep/seed",schemaPath:"#/properties/sweep/properties/seed/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
if(data55 < 0 || isNaN(data55)){
const err168 = {instancePath:instancePath+"/sweep/seed",schemaPath:"#/properties/sweep/properties/seed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
let data56 = data46.rank;
if(!((data56 === "cv") || (data56 === "holdout"))){
const err169 = {instancePath:instancePath+"/sweep/rank",schemaPath:"#/properties/sweep/properties/rank/enum",keyword:"enum",params:{allowedValues: schema11.properties.sweep.properties.rank.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
let data57 = data46.folds;
if(!(((typeof data57 == "number") && (!(data57 % 1) && !isNaN(data57))) && (isFinite(data57)))){
const err170 = {instancePath:instancePath+"/sweep/folds",schemaPath:"#/properties/sweep/properties/folds/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
if((typeof data57 == "number") && (isFinite(data57))){
if(data57 > 20 || isNaN(data57)){
const err171 = {instancePath:instancePath+"/sweep/folds",schemaPath:"#/properties/sweep/properties/folds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 20},message:"must be <= 20"};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
if(data57 < 2 || isNaN(data57)){
const err172 = {instancePath:instancePath+"/sweep/folds",schemaPath:"#/properties/sweep/properties/folds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2},message:"must be >= 2"};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
}
else {
const err173 = {instancePath:instancePath+"/sweep",schemaPath:"#/properties/sweep/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
}
else {
const err174 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}
