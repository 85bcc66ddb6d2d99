// @ts-nocheck
// Made by `make generate` from the schema beside it. Edit that, not this.
import func2Module from "ajv/dist/runtime/ucs2length.js";
const func2 = func2Module.default ?? func2Module;
import func0Module from "ajv/dist/runtime/equal.js";
const func0 = func0Module.default ?? func0Module;

export const validate = validate10;
export default validate10;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","title":"Config","description":"What is learned, from what data, and what a challenger must show. The file's stem is the model's name.","type":"object","additionalProperties":false,"required":["data","target","split","features","trainer","gate"],"properties":{"pipeline":{"description":"Which work is done: the stem of a file in `pipelines/`.","type":"string","pattern":"^[a-z0-9]([a-z0-9_-]{0,62}[a-z0-9])?$","default":"train"},"data":{"description":"Where the rows come from. Part of the subject: a pull request may change it.","type":"object","additionalProperties":false,"required":["source","columns"],"properties":{"source":{"description":"A CSV file: a path inside the repository, with forward slashes.","type":"string","minLength":1,"maxLength":1024},"sha256":{"description":"Pin: the run is refused when the bytes have another SHA-256.","type":"string","pattern":"^[0-9a-f]{64}$"},"columns":{"description":"Every column that this config uses, and how its cells are read. Columns of the file that are not named are not read.","type":"object","minProperties":1,"maxProperties":2048,"propertyNames":{"minLength":1,"maxLength":256},"additionalProperties":{"description":"A column by its name in the file's header, and how its cells are read: the type alone, or a mapping.","oneOf":[{"$ref":"#/definitions/columnType"},{"type":"object","additionalProperties":false,"required":["type"],"properties":{"type":{"$ref":"#/definitions/columnType"},"missing":{"description":"As data.missing, for this column.","$ref":"#/definitions/missing"}}}]}},"missing":{"description":"What a missing cell of a feature does, unless the column says otherwise: `drop` leaves the row out of fitting (it is scored all the same), `impute` fits it with the training mean or most frequent level, `fail` refuses the data.","$ref":"#/definitions/missing","default":"drop"}}},"target":{"description":"What is predicted. Part of the judge: taken from the base.","type":"object","additionalProperties":false,"required":["column","positive"],"properties":{"column":{"description":"The column that is predicted. Rows where it is missing are on neither side of the split.","$ref":"#/definitions/columnName"},"positive":{"description":"What makes a row positive: its value is at least the quantile of the labelled training rows, at least a threshold, or exactly a class.","oneOf":[{"type":"object","additionalProperties":false,"required":["quantile"],"properties":{"quantile":{"description":"Positive: at least this quantile of the labelled training rows (0.75: the top quarter).","type":"number","exclusiveMinimum":0,"exclusiveMaximum":1}}},{"type":"object","additionalProperties":false,"required":["threshold"],"properties":{"threshold":{"description":"Positive: at least this number.","type":"number"}}},{"type":"object","additionalProperties":false,"required":["class"],"properties":{"class":{"description":"Positive: exactly this value, of the type that the column is declared as.","type":["string","number","boolean"]}}}]}}},"split":{"description":"Which rows are held out. Part of the judge.","type":"object","additionalProperties":false,"required":["holdout"],"properties":{"holdout":{"description":"Share of the groups that is held out.","type":"number","exclusiveMinimum":0,"exclusiveMaximum":1},"by":{"description":"Rows with the same raw text in this column are one group and stay on one side. Without it every row is its own group.","$ref":"#/definitions/columnName"},"purge":{"description":"Training rows that share the values of these columns with a holdout row are left out.","type":"array","maxItems":16,"uniqueItems":true,"items":{"$ref":"#/definitions/columnName"},"default":[]},"seed":{"description":"Another seed is another holdout.","type":"integer","minimum":0,"maximum":4294967295,"default":0}}},"features":{"description":"What the model may look at. Part of the subject.","type":"array","minItems":0,"maxItems":1024,"items":{"type":"object","additionalProperties":false,"required":["column"],"properties":{"column":{"description":"A column of data.columns, not the target.","$ref":"#/definitions/columnName"},"transform":{"description":"numbers: `none` (the default), `log1p`, `standardise`, or `[log1p, standardise]`; dates: `none` or `standardise`; text: `one_hot` (the default) or `tokens` (words, lower case); booleans: `one_hot`.","oneOf":[{"$ref":"#/definitions/transform"},{"type":"array","minItems":1,"maxItems":2,"uniqueItems":true,"items":{"$ref":"#/definitions/transform"}}]},"indicator":{"description":"Adds a feature that says whether the cell is missing.","type":"boolean","default":false},"min_count":{"description":"one_hot and tokens: a level or word that stands in fewer training rows counts as unseen.","type":"integer","minimum":1,"maximum":1000000,"default":1},"max_levels":{"description":"one_hot and tokens: only so many levels or words, the most frequent ones; the others count as unseen.","type":"integer","minimum":1,"maximum":65536,"default":1000}}}},"trainer":{"description":"How the terms are found. Part of the subject.","type":"object","discriminator":{"propertyName":"kind"},"required":["kind"],"oneOf":[{"$ref":"#/definitions/naive-bayes"},{"$ref":"#/definitions/logistic-regression"},{"$ref":"#/definitions/text-naive-bayes"},{"$ref":"#/definitions/baseline"}]},"evaluate":{"description":"What is measured on the holdout. Part of the judge.","type":"object","additionalProperties":false,"default":{},"properties":{"metrics":{"description":"What is measured and shown. The gate can look at these only.","type":"array","minItems":1,"uniqueItems":true,"items":{"$ref":"#/definitions/metric"},"default":["roc_auc","average_precision","log_loss","brier","accuracy","ece"]},"slices":{"description":"Columns whose levels are looked at one by one; numbers by training quartiles.","type":"array","maxItems":32,"uniqueItems":true,"items":{"$ref":"#/definitions/columnName"},"default":[]},"threshold":{"description":"A probability of at least this is a predicted positive (accuracy, f1, mcc, precision, recall, balanced_accuracy).","type":"number","exclusiveMinimum":0,"exclusiveMaximum":1,"default":0.5},"bins":{"description":"Equal-width bins of ece and of the calibration curve.","type":"integer","minimum":2,"maximum":100,"default":10}}},"gate":{"description":"What a challenger must show before it is promoted. Part of the judge.","type":"object","additionalProperties":false,"required":["primary"],"properties":{"primary":{"description":"Passed when the whole interval of the gain lies above min_gain.","type":"object","additionalProperties":false,"required":["metric"],"properties":{"metric":{"$ref":"#/definitions/gateMetric"},"min_gain":{"description":"A business floor; 0 asks for any provable gain.","type":"number","minimum":0,"maximum":1,"default":0},"worthwhile":{"description":"The gain that would be worth finding; `groups to settle it` is computed for it. Default: min_gain + 0.01.","type":"number","exclusiveMinimum":0,"maximum":1}}},"guardrails":{"description":"Passed when the whole interval of the change lies above −max_loss.","type":"array","maxItems":16,"items":{"type":"object","additionalProperties":false,"required":["metric","max_loss"],"properties":{"metric":{"$ref":"#/definitions/gateMetric"},"max_loss":{"description":"The largest loss that does no harm, in the metric's own units.","type":"number","exclusiveMinimum":0,"maximum":10}}},"default":[]},"slices":{"description":"A slice of evaluate.slices vetoes when its loss on the primary metric exceeds max_loss and is significant (Holm).","type":"object","additionalProperties":false,"default":{},"properties":{"max_loss":{"description":"The largest loss of a slice on the primary metric.","type":"number","exclusiveMinimum":0,"maximum":1,"default":0.02},"min_rows":{"description":"Smaller slices are listed as too small to say anything.","type":"integer","minimum":2,"default":200}}},"confidence":{"description":"Of the deciding intervals, over the whole budget.","type":"number","minimum":0.5,"maximum":0.9999,"default":0.95},"holdout_budget":{"description":"How many challengers one holdout may judge; every interval is taken at 1 − (1 − confidence) / holdout_budget.","type":"integer","minimum":1,"maximum":1000,"default":10}}}},"definitions":{"columnType":{"enum":["number","boolean","string","date"]},"columnName":{"description":"A column of data.columns.","type":"string","minLength":1,"maxLength":256},"missing":{"enum":["drop","fail","impute"]},"transform":{"enum":["none","log1p","standardise","one_hot","tokens"]},"metric":{"enum":["roc_auc","average_precision","log_loss","brier","ece","accuracy","balanced_accuracy","f1","mcc","precision","recall"]},"gateMetric":{"description":"ece is biased and has no interval: gate on brier or log_loss.","enum":["roc_auc","average_precision","log_loss","brier","accuracy","balanced_accuracy","f1","mcc","precision","recall"]},"calibration":{"description":"`sigmoid` fits a line on the log-odds of cross-fitted scores (Platt 1999), by group.","enum":["none","sigmoid"],"default":"none"},"naive-bayes":{"description":"Gaussian for numbers, Bernoulli for booleans, categorical for levels; every feature on its own, given the class.","type":"object","additionalProperties":false,"required":["kind"],"properties":{"kind":{"const":"naive-bayes"},"calibration":{"$ref":"#/definitions/calibration","default":"none"},"var_smoothing":{"description":"This share of the largest feature variance is added to every variance.","type":"number","minimum":0,"maximum":1,"default":1e-9},"alpha":{"description":"Added to each count of a level (Lidstone).","type":"number","exclusiveMinimum":0,"maximum":1000000,"default":1}}},"logistic-regression":{"description":"Maximum likelihood with an L2 penalty, by Newton's method (IRLS).","type":"object","additionalProperties":false,"required":["kind"],"properties":{"kind":{"const":"logistic-regression"},"calibration":{"$ref":"#/definitions/calibration","default":"none"},"l2":{"description":"Half of this times the sum of squared weights is added to the summed loss; the intercept is free.","type":"number","minimum":0,"maximum":1000000000000,"default":1},"class_weight":{"description":"`balanced` gives both classes the same total weight.","enum":["none","balanced"],"default":"none"},"tolerance":{"description":"Stops when no gradient component per row exceeds this.","type":"number","exclusiveMinimum":0,"maximum":0.01,"default":1e-10},"max_iterations":{"description":"Training fails when it takes more.","type":"integer","minimum":1,"maximum":10000,"default":100}}},"text-naive-bayes":{"description":"Multinomial naive Bayes over the words of `tokens` features (ml-naivebayes).","type":"object","additionalProperties":false,"required":["kind"],"properties":{"kind":{"const":"text-naive-bayes"},"calibration":{"$ref":"#/definitions/calibration","default":"none"}}},"baseline":{"description":"The share of positives, for every row: what a model has to beat.","type":"object","additionalProperties":false,"required":["kind"],"properties":{"kind":{"const":"baseline"}}}}};
const schema12 = {"enum":["number","boolean","string","date"]};
const schema14 = {"enum":["drop","fail","impute"]};
const schema16 = {"description":"A column of data.columns.","type":"string","minLength":1,"maxLength":256};
const schema20 = {"enum":["none","log1p","standardise","one_hot","tokens"]};
const schema28 = {"description":"The share of positives, for every row: what a model has to beat.","type":"object","additionalProperties":false,"required":["kind"],"properties":{"kind":{"const":"baseline"}}};
const schema29 = {"enum":["roc_auc","average_precision","log_loss","brier","ece","accuracy","balanced_accuracy","f1","mcc","precision","recall"]};
const schema31 = {"description":"ece is biased and has no interval: gate on brier or log_loss.","enum":["roc_auc","average_precision","log_loss","brier","accuracy","balanced_accuracy","f1","mcc","precision","recall"]};
const pattern0 = new RegExp("^[a-z0-9]([a-z0-9_-]{0,62}[a-z0-9])?$", "u");
const pattern1 = new RegExp("^[0-9a-f]{64}$", "u");


const schema22 = {"description":"Gaussian for numbers, Bernoulli for booleans, categorical for levels; every feature on its own, given the class.","type":"object","additionalProperties":false,"required":["kind"],"properties":{"kind":{"const":"naive-bayes"},"calibration":{"$ref":"#/definitions/calibration","default":"none"},"var_smoothing":{"description":"This share of the largest feature variance is added to every variance.","type":"number","minimum":0,"maximum":1,"default":1e-9},"alpha":{"description":"Added to each count of a level (Lidstone).","type":"number","exclusiveMinimum":0,"maximum":1000000,"default":1}}};
const schema23 = {"description":"`sigmoid` fits a line on the log-odds of cross-fitted scores (Platt 1999), by group.","enum":["none","sigmoid"],"default":"none"};

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!((data1 === "none") || (data1 === "sigmoid"))){
const err3 = {instancePath:instancePath+"/calibration",schemaPath:"#/definitions/calibration/enum",keyword:"enum",params:{allowedValues: schema23.enum},message:"must be equal to one of the allowed values"};
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
validate11.errors = vErrors;
return errors === 0;
}

const schema24 = {"description":"Maximum likelihood with an L2 penalty, by Newton's method (IRLS).","type":"object","additionalProperties":false,"required":["kind"],"properties":{"kind":{"const":"logistic-regression"},"calibration":{"$ref":"#/definitions/calibration","default":"none"},"l2":{"description":"Half of this times the sum of squared weights is added to the summed loss; the intercept is free.","type":"number","minimum":0,"maximum":1000000000000,"default":1},"class_weight":{"description":"`balanced` gives both classes the same total weight.","enum":["none","balanced"],"default":"none"},"tolerance":{"description":"Stops when no gradient component per row exceeds this.","type":"number","exclusiveMinimum":0,"maximum":0.01,"default":1e-10},"max_iterations":{"description":"Training fails when it takes more.","type":"integer","minimum":1,"maximum":10000,"default":100}}};

function validate12(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!((data1 === "none") || (data1 === "sigmoid"))){
const err3 = {instancePath:instancePath+"/calibration",schemaPath:"#/definitions/calibration/enum",keyword:"enum",params:{allowedValues: schema23.enum},message:"must be equal to one of the allowed values"};
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
const err7 = {instancePath:instancePath+"/class_weight",schemaPath:"#/properties/class_weight/enum",keyword:"enum",params:{allowedValues: schema24.properties.class_weight.enum},message:"must be equal to one of the allowed values"};
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
validate12.errors = vErrors;
return errors === 0;
}

const schema26 = {"description":"Multinomial naive Bayes over the words of `tokens` features (ml-naivebayes).","type":"object","additionalProperties":false,"required":["kind"],"properties":{"kind":{"const":"text-naive-bayes"},"calibration":{"$ref":"#/definitions/calibration","default":"none"}}};

function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!((data1 === "none") || (data1 === "sigmoid"))){
const err3 = {instancePath:instancePath+"/calibration",schemaPath:"#/definitions/calibration/enum",keyword:"enum",params:{allowedValues: schema23.enum},message:"must be equal to one of the allowed values"};
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
validate13.errors = vErrors;
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
if(!((((((((key0 === "pipeline") || (key0 === "data")) || (key0 === "target")) || (key0 === "split")) || (key0 === "features")) || (key0 === "trainer")) || (key0 === "evaluate")) || (key0 === "gate"))){
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
if(func2(data2) > 1024){
const err12 = {instancePath:instancePath+"/data/source",schemaPath:"#/properties/data/properties/source/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(func2(data2) < 1){
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
if(func2(key2) > 256){
const err19 = {instancePath:instancePath+"/data/columns",schemaPath:"#/properties/data/properties/columns/propertyNames/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters",propertyName:key2};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(func2(key2) < 1){
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
if(func2(data10) > 256){
const err35 = {instancePath:instancePath+"/target/column",schemaPath:"#/definitions/columnName/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(func2(data10) < 1){
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
if(func2(data17) > 256){
const err59 = {instancePath:instancePath+"/split/by",schemaPath:"#/definitions/columnName/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(func2(data17) < 1){
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
if(func2(data19) > 256){
const err63 = {instancePath:instancePath+"/split/purge/" + i0,schemaPath:"#/definitions/columnName/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(func2(data19) < 1){
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
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.indicator === undefined){
data22.indicator = false;
}
if(data22.min_count === undefined){
data22.min_count = 1;
}
if(data22.max_levels === undefined){
data22.max_levels = 1000;
}
if(data22.column === undefined){
const err74 = {instancePath:instancePath+"/features/" + i2,schemaPath:"#/properties/features/items/required",keyword:"required",params:{missingProperty: "column"},message:"must have required property '"+"column"+"'"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
for(const key10 in data22){
if(!(((((key10 === "column") || (key10 === "transform")) || (key10 === "indicator")) || (key10 === "min_count")) || (key10 === "max_levels"))){
const err75 = {instancePath:instancePath+"/features/" + i2,schemaPath:"#/properties/features/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data22.column !== undefined){
let data23 = data22.column;
if(typeof data23 === "string"){
if(func2(data23) > 256){
const err76 = {instancePath:instancePath+"/features/" + i2+"/column",schemaPath:"#/definitions/columnName/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if(func2(data23) < 1){
const err77 = {instancePath:instancePath+"/features/" + i2+"/column",schemaPath:"#/definitions/columnName/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
else {
const err78 = {instancePath:instancePath+"/features/" + i2+"/column",schemaPath:"#/definitions/columnName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data22.transform !== undefined){
let data24 = data22.transform;
const _errs75 = errors;
let valid26 = false;
let passing2 = null;
const _errs76 = errors;
if(!(((((data24 === "none") || (data24 === "log1p")) || (data24 === "standardise")) || (data24 === "one_hot")) || (data24 === "tokens"))){
const err79 = {instancePath:instancePath+"/features/" + i2+"/transform",schemaPath:"#/definitions/transform/enum",keyword:"enum",params:{allowedValues: schema20.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
var _valid2 = _errs76 === errors;
if(_valid2){
valid26 = true;
passing2 = 0;
}
const _errs78 = errors;
if(Array.isArray(data24)){
if(data24.length > 2){
const err80 = {instancePath:instancePath+"/features/" + i2+"/transform",schemaPath:"#/properties/features/items/properties/transform/oneOf/1/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
if(data24.length < 1){
const err81 = {instancePath:instancePath+"/features/" + i2+"/transform",schemaPath:"#/properties/features/items/properties/transform/oneOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
const len2 = data24.length;
for(let i3=0, begun3=errors; i3<len2 && errors<begun3+100; i3++){
let data25 = data24[i3];
if(!(((((data25 === "none") || (data25 === "log1p")) || (data25 === "standardise")) || (data25 === "one_hot")) || (data25 === "tokens"))){
const err82 = {instancePath:instancePath+"/features/" + i2+"/transform/" + i3,schemaPath:"#/definitions/transform/enum",keyword:"enum",params:{allowedValues: schema20.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
let i4 = data24.length;
let j1;
if(i4 > 1){
outer1:
for(;i4--;){
for(j1 = i4; j1--;){
if(func0(data24[i4], data24[j1])){
const err83 = {instancePath:instancePath+"/features/" + i2+"/transform",schemaPath:"#/properties/features/items/properties/transform/oneOf/1/uniqueItems",keyword:"uniqueItems",params:{i: i4, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i4+" are identical)"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
break outer1;
}
}
}
}
}
else {
const err84 = {instancePath:instancePath+"/features/" + i2+"/transform",schemaPath:"#/properties/features/items/properties/transform/oneOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
var _valid2 = _errs78 === errors;
if(_valid2 && valid26){
valid26 = false;
passing2 = [passing2, 1];
}
else {
if(_valid2){
valid26 = true;
passing2 = 1;
}
}
if(!valid26){
const err85 = {instancePath:instancePath+"/features/" + i2+"/transform",schemaPath:"#/properties/features/items/properties/transform/oneOf",keyword:"oneOf",params:{passingSchemas: passing2},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
else {
errors = _errs75;
if(vErrors !== null){
if(_errs75){
vErrors.length = _errs75;
}
else {
vErrors = null;
}
}
}
}
if(typeof data22.indicator !== "boolean"){
const err86 = {instancePath:instancePath+"/features/" + i2+"/indicator",schemaPath:"#/properties/features/items/properties/indicator/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
let data27 = data22.min_count;
if(!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))){
const err87 = {instancePath:instancePath+"/features/" + i2+"/min_count",schemaPath:"#/properties/features/items/properties/min_count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 > 1000000 || isNaN(data27)){
const err88 = {instancePath:instancePath+"/features/" + i2+"/min_count",schemaPath:"#/properties/features/items/properties/min_count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
if(data27 < 1 || isNaN(data27)){
const err89 = {instancePath:instancePath+"/features/" + i2+"/min_count",schemaPath:"#/properties/features/items/properties/min_count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
let data28 = data22.max_levels;
if(!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))){
const err90 = {instancePath:instancePath+"/features/" + i2+"/max_levels",schemaPath:"#/properties/features/items/properties/max_levels/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
if((typeof data28 == "number") && (isFinite(data28))){
if(data28 > 65536 || isNaN(data28)){
const err91 = {instancePath:instancePath+"/features/" + i2+"/max_levels",schemaPath:"#/properties/features/items/properties/max_levels/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65536},message:"must be <= 65536"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
if(data28 < 1 || isNaN(data28)){
const err92 = {instancePath:instancePath+"/features/" + i2+"/max_levels",schemaPath:"#/properties/features/items/properties/max_levels/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
}
else {
const err93 = {instancePath:instancePath+"/features/" + i2,schemaPath:"#/properties/features/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err94 = {instancePath:instancePath+"/features",schemaPath:"#/properties/features/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data.trainer !== undefined){
let data29 = data.trainer;
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
if(data29.kind === undefined){
const err95 = {instancePath:instancePath+"/trainer",schemaPath:"#/properties/trainer/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
const tag0 = data29.kind;
if(typeof tag0 == "string"){
if(tag0 === "naive-bayes"){
if(!(validate11(data29, {instancePath:instancePath+"/trainer",parentData:data,parentDataProperty:"trainer",rootData}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
else if(tag0 === "logistic-regression"){
if(!(validate12(data29, {instancePath:instancePath+"/trainer",parentData:data,parentDataProperty:"trainer",rootData}))){
vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
errors = vErrors.length;
}
}
else if(tag0 === "text-naive-bayes"){
if(!(validate13(data29, {instancePath:instancePath+"/trainer",parentData:data,parentDataProperty:"trainer",rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
else if(tag0 === "baseline"){
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
if(data29.kind === undefined){
const err96 = {instancePath:instancePath+"/trainer",schemaPath:"#/definitions/baseline/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
for(const key11 in data29){
if(!(key11 === "kind")){
const err97 = {instancePath:instancePath+"/trainer",schemaPath:"#/definitions/baseline/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data29.kind !== undefined){
if("baseline" !== data29.kind){
const err98 = {instancePath:instancePath+"/trainer/kind",schemaPath:"#/definitions/baseline/properties/kind/const",keyword:"const",params:{allowedValue: "baseline"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
}
else {
const err99 = {instancePath:instancePath+"/trainer",schemaPath:"#/definitions/baseline/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
else {
const err100 = {instancePath:instancePath+"/trainer",schemaPath:"#/properties/trainer/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "kind", tagValue: tag0},message:"value of tag \"kind\" must be in oneOf"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
else {
const err101 = {instancePath:instancePath+"/trainer",schemaPath:"#/properties/trainer/discriminator",keyword:"discriminator",params:{error: "tag", tag: "kind", tagValue: tag0},message:"tag \"kind\" must be string"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
else {
const err102 = {instancePath:instancePath+"/trainer",schemaPath:"#/properties/trainer/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
let data31 = data.evaluate;
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
if(data31.metrics === undefined){
data31.metrics = ["roc_auc","average_precision","log_loss","brier","accuracy","ece"];
}
if(data31.slices === undefined){
data31.slices = [];
}
if(data31.threshold === undefined){
data31.threshold = 0.5;
}
if(data31.bins === undefined){
data31.bins = 10;
}
for(const key12 in data31){
if(!((((key12 === "metrics") || (key12 === "slices")) || (key12 === "threshold")) || (key12 === "bins"))){
const err103 = {instancePath:instancePath+"/evaluate",schemaPath:"#/properties/evaluate/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
let data32 = data31.metrics;
if(Array.isArray(data32)){
if(data32.length < 1){
const err104 = {instancePath:instancePath+"/evaluate/metrics",schemaPath:"#/properties/evaluate/properties/metrics/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
const len3 = data32.length;
for(let i5=0, begun5=errors; i5<len3 && errors<begun5+100; i5++){
let data33 = data32[i5];
if(!(((((((((((data33 === "roc_auc") || (data33 === "average_precision")) || (data33 === "log_loss")) || (data33 === "brier")) || (data33 === "ece")) || (data33 === "accuracy")) || (data33 === "balanced_accuracy")) || (data33 === "f1")) || (data33 === "mcc")) || (data33 === "precision")) || (data33 === "recall"))){
const err105 = {instancePath:instancePath+"/evaluate/metrics/" + i5,schemaPath:"#/definitions/metric/enum",keyword:"enum",params:{allowedValues: schema29.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
let i6 = data32.length;
let j2;
if(i6 > 1){
outer2:
for(;i6--;){
for(j2 = i6; j2--;){
if(func0(data32[i6], data32[j2])){
const err106 = {instancePath:instancePath+"/evaluate/metrics",schemaPath:"#/properties/evaluate/properties/metrics/uniqueItems",keyword:"uniqueItems",params:{i: i6, j: j2},message:"must NOT have duplicate items (items ## "+j2+" and "+i6+" are identical)"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
break outer2;
}
}
}
}
}
else {
const err107 = {instancePath:instancePath+"/evaluate/metrics",schemaPath:"#/properties/evaluate/properties/metrics/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
let data34 = data31.slices;
if(Array.isArray(data34)){
if(data34.length > 32){
const err108 = {instancePath:instancePath+"/evaluate/slices",schemaPath:"#/properties/evaluate/properties/slices/maxItems",keyword:"maxItems",params:{limit: 32},message:"must NOT have more than 32 items"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
const len4 = data34.length;
for(let i7=0, begun7=errors; i7<len4 && errors<begun7+100; i7++){
let data35 = data34[i7];
if(typeof data35 === "string"){
if(func2(data35) > 256){
const err109 = {instancePath:instancePath+"/evaluate/slices/" + i7,schemaPath:"#/definitions/columnName/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
if(func2(data35) < 1){
const err110 = {instancePath:instancePath+"/evaluate/slices/" + i7,schemaPath:"#/definitions/columnName/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err111 = {instancePath:instancePath+"/evaluate/slices/" + i7,schemaPath:"#/definitions/columnName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
let i8 = data34.length;
let j3;
if(i8 > 1){
outer3:
for(;i8--;){
for(j3 = i8; j3--;){
if(func0(data34[i8], data34[j3])){
const err112 = {instancePath:instancePath+"/evaluate/slices",schemaPath:"#/properties/evaluate/properties/slices/uniqueItems",keyword:"uniqueItems",params:{i: i8, j: j3},message:"must NOT have duplicate items (items ## "+j3+" and "+i8+" are identical)"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
break outer3;
}
}
}
}
}
else {
const err113 = {instancePath:instancePath+"/evaluate/slices",schemaPath:"#/properties/evaluate/properties/slices/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
let data36 = data31.threshold;
if((typeof data36 == "number") && (isFinite(data36))){
if(data36 >= 1 || isNaN(data36)){
const err114 = {instancePath:instancePath+"/evaluate/threshold",schemaPath:"#/properties/evaluate/properties/threshold/exclusiveMaximum",keyword:"exclusiveMaximum",params:{comparison: "<", limit: 1},message:"must be < 1"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
if(data36 <= 0 || isNaN(data36)){
const err115 = {instancePath:instancePath+"/evaluate/threshold",schemaPath:"#/properties/evaluate/properties/threshold/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
else {
const err116 = {instancePath:instancePath+"/evaluate/threshold",schemaPath:"#/properties/evaluate/properties/threshold/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
let data37 = data31.bins;
if(!(((typeof data37 == "number") && (!(data37 % 1) && !isNaN(data37))) && (isFinite(data37)))){
const err117 = {instancePath:instancePath+"/evaluate/bins",schemaPath:"#/properties/evaluate/properties/bins/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
if((typeof data37 == "number") && (isFinite(data37))){
if(data37 > 100 || isNaN(data37)){
const err118 = {instancePath:instancePath+"/evaluate/bins",schemaPath:"#/properties/evaluate/properties/bins/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
if(data37 < 2 || isNaN(data37)){
const err119 = {instancePath:instancePath+"/evaluate/bins",schemaPath:"#/properties/evaluate/properties/bins/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2},message:"must be >= 2"};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
}
else {
const err120 = {instancePath:instancePath+"/evaluate",schemaPath:"#/properties/evaluate/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
if(data.gate !== undefined){
let data38 = data.gate;
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
if(data38.guardrails === undefined){
data38.guardrails = [];
}
if(data38.slices === undefined){
data38.slices = {};
}
if(data38.confidence === undefined){
data38.confidence = 0.95;
}
if(data38.holdout_budget === undefined){
data38.holdout_budget = 10;
}
if(data38.primary === undefined){
const err121 = {instancePath:instancePath+"/gate",schemaPath:"#/properties/gate/required",keyword:"required",params:{missingProperty: "primary"},message:"must have required property '"+"primary"+"'"};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
for(const key13 in data38){
if(!(((((key13 === "primary") || (key13 === "guardrails")) || (key13 === "slices")) || (key13 === "confidence")) || (key13 === "holdout_budget"))){
const err122 = {instancePath:instancePath+"/gate",schemaPath:"#/properties/gate/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
if(data38.primary !== undefined){
let data39 = data38.primary;
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
if(data39.min_gain === undefined){
data39.min_gain = 0;
}
if(data39.metric === undefined){
const err123 = {instancePath:instancePath+"/gate/primary",schemaPath:"#/properties/gate/properties/primary/required",keyword:"required",params:{missingProperty: "metric"},message:"must have required property '"+"metric"+"'"};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
for(const key14 in data39){
if(!(((key14 === "metric") || (key14 === "min_gain")) || (key14 === "worthwhile"))){
const err124 = {instancePath:instancePath+"/gate/primary",schemaPath:"#/properties/gate/properties/primary/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
if(data39.metric !== undefined){
let data40 = data39.metric;
if(!((((((((((data40 === "roc_auc") || (data40 === "average_precision")) || (data40 === "log_loss")) || (data40 === "brier")) || (data40 === "accuracy")) || (data40 === "balanced_accuracy")) || (data40 === "f1")) || (data40 === "mcc")) || (data40 === "precision")) || (data40 === "recall"))){
const err125 = {instancePath:instancePath+"/gate/primary/metric",schemaPath:"#/definitions/gateMetric/enum",keyword:"enum",params:{allowedValues: schema31.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
let data41 = data39.min_gain;
if((typeof data41 == "number") && (isFinite(data41))){
if(data41 > 1 || isNaN(data41)){
const err126 = {instancePath:instancePath+"/gate/primary/min_gain",schemaPath:"#/properties/gate/properties/primary/properties/min_gain/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
if(data41 < 0 || isNaN(data41)){
const err127 = {instancePath:instancePath+"/gate/primary/min_gain",schemaPath:"#/properties/gate/properties/primary/properties/min_gain/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
const err128 = {instancePath:instancePath+"/gate/primary/min_gain",schemaPath:"#/properties/gate/properties/primary/properties/min_gain/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
if(data39.worthwhile !== undefined){
let data42 = data39.worthwhile;
if((typeof data42 == "number") && (isFinite(data42))){
if(data42 > 1 || isNaN(data42)){
const err129 = {instancePath:instancePath+"/gate/primary/worthwhile",schemaPath:"#/properties/gate/properties/primary/properties/worthwhile/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
if(data42 <= 0 || isNaN(data42)){
const err130 = {instancePath:instancePath+"/gate/primary/worthwhile",schemaPath:"#/properties/gate/properties/primary/properties/worthwhile/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
else {
const err131 = {instancePath:instancePath+"/gate/primary/worthwhile",schemaPath:"#/properties/gate/properties/primary/properties/worthwhile/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
}
else {
const err132 = {instancePath:instancePath+"/gate/primary",schemaPath:"#/properties/gate/properties/primary/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
let data43 = data38.guardrails;
if(Array.isArray(data43)){
if(data43.length > 16){
const err133 = {instancePath:instancePath+"/gate/guardrails",schemaPath:"#/properties/gate/properties/guardrails/maxItems",keyword:"maxItems",params:{limit: 16},message:"must NOT have more than 16 items"};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
const len5 = data43.length;
for(let i9=0, begun9=errors; i9<len5 && errors<begun9+100; i9++){
let data44 = data43[i9];
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
if(data44.metric === undefined){
const err134 = {instancePath:instancePath+"/gate/guardrails/" + i9,schemaPath:"#/properties/gate/properties/guardrails/items/required",keyword:"required",params:{missingProperty: "metric"},message:"must have required property '"+"metric"+"'"};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
if(data44.max_loss === undefined){
const err135 = {instancePath:instancePath+"/gate/guardrails/" + i9,schemaPath:"#/properties/gate/properties/guardrails/items/required",keyword:"required",params:{missingProperty: "max_loss"},message:"must have required property '"+"max_loss"+"'"};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
for(const key15 in data44){
if(!((key15 === "metric") || (key15 === "max_loss"))){
const err136 = {instancePath:instancePath+"/gate/guardrails/" + i9,schemaPath:"#/properties/gate/properties/guardrails/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
if(data44.metric !== undefined){
let data45 = data44.metric;
if(!((((((((((data45 === "roc_auc") || (data45 === "average_precision")) || (data45 === "log_loss")) || (data45 === "brier")) || (data45 === "accuracy")) || (data45 === "balanced_accuracy")) || (data45 === "f1")) || (data45 === "mcc")) || (data45 === "precision")) || (data45 === "recall"))){
const err137 = {instancePath:instancePath+"/gate/guardrails/" + i9+"/metric",schemaPath:"#/definitions/gateMetric/enum",keyword:"enum",params:{allowedValues: schema31.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
if(data44.max_loss !== undefined){
let data46 = data44.max_loss;
if((typeof data46 == "number") && (isFinite(data46))){
if(data46 > 10 || isNaN(data46)){
const err138 = {instancePath:instancePath+"/gate/guardrails/" + i9+"/max_loss",schemaPath:"#/properties/gate/properties/guardrails/items/properties/max_loss/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},message:"must be <= 10"};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
if(data46 <= 0 || isNaN(data46)){
const err139 = {instancePath:instancePath+"/gate/guardrails/" + i9+"/max_loss",schemaPath:"#/properties/gate/properties/guardrails/items/properties/max_loss/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
else {
const err140 = {instancePath:instancePath+"/gate/guardrails/" + i9+"/max_loss",schemaPath:"#/properties/gate/properties/guardrails/items/properties/max_loss/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
}
else {
const err141 = {instancePath:instancePath+"/gate/guardrails/" + i9,schemaPath:"#/properties/gate/properties/guardrails/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
}
else {
const err142 = {instancePath:instancePath+"/gate/guardrails",schemaPath:"#/properties/gate/properties/guardrails/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
let data47 = data38.slices;
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
if(data47.max_loss === undefined){
data47.max_loss = 0.02;
}
if(data47.min_rows === undefined){
data47.min_rows = 200;
}
for(const key16 in data47){
if(!((key16 === "max_loss") || (key16 === "min_rows"))){
const err143 = {instancePath:instancePath+"/gate/slices",schemaPath:"#/properties/gate/properties/slices/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
let data48 = data47.max_loss;
if((typeof data48 == "number") && (isFinite(data48))){
if(data48 > 1 || isNaN(data48)){
const err144 = {instancePath:instancePath+"/gate/slices/max_loss",schemaPath:"#/properties/gate/properties/slices/properties/max_loss/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
if(data48 <= 0 || isNaN(data48)){
const err145 = {instancePath:instancePath+"/gate/slices/max_loss",schemaPath:"#/properties/gate/properties/slices/properties/max_loss/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
else {
const err146 = {instancePath:instancePath+"/gate/slices/max_loss",schemaPath:"#/properties/gate/properties/slices/properties/max_loss/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
let data49 = data47.min_rows;
if(!(((typeof data49 == "number") && (!(data49 % 1) && !isNaN(data49))) && (isFinite(data49)))){
const err147 = {instancePath:instancePath+"/gate/slices/min_rows",schemaPath:"#/properties/gate/properties/slices/properties/min_rows/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
if((typeof data49 == "number") && (isFinite(data49))){
if(data49 < 2 || isNaN(data49)){
const err148 = {instancePath:instancePath+"/gate/slices/min_rows",schemaPath:"#/properties/gate/properties/slices/properties/min_rows/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2},message:"must be >= 2"};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
}
else {
const err149 = {instancePath:instancePath+"/gate/slices",schemaPath:"#/properties/gate/properties/slices/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
let data50 = data38.confidence;
if((typeof data50 == "number") && (isFinite(data50))){
if(data50 > 0.9999 || isNaN(data50)){
const err150 = {instancePath:instancePath+"/gate/confidence",schemaPath:"#/properties/gate/properties/confidence/maximum",keyword:"maximum",params:{comparison: "<=", limit: 0.9999},message:"must be <= 0.9999"};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
if(data50 < 0.5 || isNaN(data50)){
const err151 = {instancePath:instancePath+"/gate/confidence",schemaPath:"#/properties/gate/properties/confidence/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0.5},message:"must be >= 0.5"};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
else {
const err152 = {instancePath:instancePath+"/gate/confidence",schemaPath:"#/properties/gate/properties/confidence/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
let data51 = data38.holdout_budget;
if(!(((typeof data51 == "number") && (!(data51 % 1) && !isNaN(data51))) && (isFinite(data51)))){
const err153 = {instancePath:instancePath+"/gate/holdout_budget",schemaPath:"#/properties/gate/properties/holdout_budget/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
if((typeof data51 == "number") && (isFinite(data51))){
if(data51 > 1000 || isNaN(data51)){
const err154 = {instancePath:instancePath+"/gate/holdout_budget",schemaPath:"#/properties/gate/properties/holdout_budget/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000"};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
if(data51 < 1 || isNaN(data51)){
const err155 = {instancePath:instancePath+"/gate/holdout_budget",schemaPath:"#/properties/gate/properties/holdout_budget/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
}
else {
const err156 = {instancePath:instancePath+"/gate",schemaPath:"#/properties/gate/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
}
else {
const err157 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}
