// @ts-nocheck
// Made by `make generate` from the schema beside it. Edit that, not this.


export const validate = validate10;
export default validate10;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","title":"Comparison","description":"Two models' scores of the same holdout rows, set against each other. Differences are oriented: + is better for the challenger.","type":"object","additionalProperties":false,"required":["rows","positives","groups","confidence","budget","largest_shift","estimates","slices","self_test"],"properties":{"rows":{"type":"integer","minimum":0},"positives":{"type":"integer","minimum":0},"groups":{"type":"integer","minimum":0},"confidence":{"description":"1 − α: over the whole budget.","type":"number"},"budget":{"description":"m: every interval is two-sided at 1 − α/m.","type":"integer","minimum":1},"largest_shift":{"description":"max |p_champion − p_challenger| over all holdout rows.","type":"number"},"estimates":{"type":"array","items":{"$ref":"#/definitions/estimate"}},"slices":{"type":"array","items":{"$ref":"#/definitions/sliceEstimate"}},"self_test":{"description":"What the gate showed of itself on these very rows; a name and whether it held.","type":"array","items":{"title":"SelfTest","type":"object","additionalProperties":false,"required":["name","held"],"properties":{"name":{"type":"string"},"held":{"type":"boolean"}}}}},"definitions":{"metric":{"enum":["roc_auc","average_precision","log_loss","brier","ece","accuracy","balanced_accuracy","f1","mcc","precision","recall"]},"estimate":{"description":"One metric of both models and the interval of its difference; null where it is not defined, with the reason in `why`.","type":"object","additionalProperties":false,"required":["metric","champion","challenger","difference","method","se","df","lower","upper","mde","flat"],"properties":{"metric":{"$ref":"#/definitions/metric"},"champion":{"type":["number","null"]},"challenger":{"type":["number","null"]},"difference":{"type":["number","null"]},"method":{"enum":["obuchowski","tango","jackknife","none"]},"se":{"type":["number","null"]},"df":{"type":["number","null"]},"lower":{"type":["number","null"]},"upper":{"type":["number","null"]},"mde":{"description":"(t at 1 − α/2m + t at .80) × SE: the gain over a margin that would be found four times in five.","type":["number","null"]},"flat":{"description":"Every group's influence is at most 1e-12: the metric cannot tell the two apart, the interval is the point.","type":"boolean"},"why":{"enum":["too-few-groups","too-few-discordant-groups","one-class","undefined","biased"]}}},"sliceEstimate":{"description":"The gate's primary metric on one slice; p is one-sided against a loss, `adjusted` by Holm over the family; null where the slice is too small to say anything.","type":"object","additionalProperties":false,"required":["column","level","rows","groups","champion","challenger","difference","p","adjusted"],"properties":{"column":{"type":"string"},"level":{"type":"string"},"rows":{"type":"integer","minimum":0},"groups":{"type":"integer","minimum":0},"champion":{"type":["number","null"]},"challenger":{"type":["number","null"]},"difference":{"type":["number","null"]},"p":{"type":["number","null"]},"adjusted":{"type":["number","null"]}}}}};
const schema14 = {"description":"The gate's primary metric on one slice; p is one-sided against a loss, `adjusted` by Holm over the family; null where the slice is too small to say anything.","type":"object","additionalProperties":false,"required":["column","level","rows","groups","champion","challenger","difference","p","adjusted"],"properties":{"column":{"type":"string"},"level":{"type":"string"},"rows":{"type":"integer","minimum":0},"groups":{"type":"integer","minimum":0},"champion":{"type":["number","null"]},"challenger":{"type":["number","null"]},"difference":{"type":["number","null"]},"p":{"type":["number","null"]},"adjusted":{"type":["number","null"]}}};
const func2 = Object.prototype.hasOwnProperty;
const schema12 = {"description":"One metric of both models and the interval of its difference; null where it is not defined, with the reason in `why`.","type":"object","additionalProperties":false,"required":["metric","champion","challenger","difference","method","se","df","lower","upper","mde","flat"],"properties":{"metric":{"$ref":"#/definitions/metric"},"champion":{"type":["number","null"]},"challenger":{"type":["number","null"]},"difference":{"type":["number","null"]},"method":{"enum":["obuchowski","tango","jackknife","none"]},"se":{"type":["number","null"]},"df":{"type":["number","null"]},"lower":{"type":["number","null"]},"upper":{"type":["number","null"]},"mde":{"description":"(t at 1 − α/2m + t at .80) × SE: the gain over a margin that would be found four times in five.","type":["number","null"]},"flat":{"description":"Every group's influence is at most 1e-12: the metric cannot tell the two apart, the interval is the point.","type":"boolean"},"why":{"enum":["too-few-groups","too-few-discordant-groups","one-class","undefined","biased"]}}};
const schema13 = {"enum":["roc_auc","average_precision","log_loss","brier","ece","accuracy","balanced_accuracy","f1","mcc","precision","recall"]};

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(func2.call(schema12.properties, key0))){
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
const err12 = {instancePath:instancePath+"/metric",schemaPath:"#/definitions/metric/enum",keyword:"enum",params:{allowedValues: schema13.enum},message:"must be equal to one of the allowed values"};
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
const err13 = {instancePath:instancePath+"/champion",schemaPath:"#/properties/champion/type",keyword:"type",params:{type: schema12.properties.champion.type},message:"must be number,null"};
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
const err14 = {instancePath:instancePath+"/challenger",schemaPath:"#/properties/challenger/type",keyword:"type",params:{type: schema12.properties.challenger.type},message:"must be number,null"};
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
const err15 = {instancePath:instancePath+"/difference",schemaPath:"#/properties/difference/type",keyword:"type",params:{type: schema12.properties.difference.type},message:"must be number,null"};
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
const err16 = {instancePath:instancePath+"/method",schemaPath:"#/properties/method/enum",keyword:"enum",params:{allowedValues: schema12.properties.method.enum},message:"must be equal to one of the allowed values"};
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
const err17 = {instancePath:instancePath+"/se",schemaPath:"#/properties/se/type",keyword:"type",params:{type: schema12.properties.se.type},message:"must be number,null"};
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
const err18 = {instancePath:instancePath+"/df",schemaPath:"#/properties/df/type",keyword:"type",params:{type: schema12.properties.df.type},message:"must be number,null"};
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
const err19 = {instancePath:instancePath+"/lower",schemaPath:"#/properties/lower/type",keyword:"type",params:{type: schema12.properties.lower.type},message:"must be number,null"};
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
const err20 = {instancePath:instancePath+"/upper",schemaPath:"#/properties/upper/type",keyword:"type",params:{type: schema12.properties.upper.type},message:"must be number,null"};
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
const err21 = {instancePath:instancePath+"/mde",schemaPath:"#/properties/mde/type",keyword:"type",params:{type: schema12.properties.mde.type},message:"must be number,null"};
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
const err23 = {instancePath:instancePath+"/why",schemaPath:"#/properties/why/enum",keyword:"enum",params:{allowedValues: schema12.properties.why.enum},message:"must be equal to one of the allowed values"};
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
validate11.errors = vErrors;
return errors === 0;
}


function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(func2.call(schema11.properties, key0))){
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
if(!(validate11(data6[i0], {instancePath:instancePath+"/estimates/" + i0,parentData:data6,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
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
const err21 = {instancePath:instancePath+"/slices/" + i1,schemaPath:"#/definitions/sliceEstimate/required",keyword:"required",params:{missingProperty: "column"},message:"must have required property '"+"column"+"'"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data9.level === undefined){
const err22 = {instancePath:instancePath+"/slices/" + i1,schemaPath:"#/definitions/sliceEstimate/required",keyword:"required",params:{missingProperty: "level"},message:"must have required property '"+"level"+"'"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data9.rows === undefined){
const err23 = {instancePath:instancePath+"/slices/" + i1,schemaPath:"#/definitions/sliceEstimate/required",keyword:"required",params:{missingProperty: "rows"},message:"must have required property '"+"rows"+"'"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data9.groups === undefined){
const err24 = {instancePath:instancePath+"/slices/" + i1,schemaPath:"#/definitions/sliceEstimate/required",keyword:"required",params:{missingProperty: "groups"},message:"must have required property '"+"groups"+"'"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data9.champion === undefined){
const err25 = {instancePath:instancePath+"/slices/" + i1,schemaPath:"#/definitions/sliceEstimate/required",keyword:"required",params:{missingProperty: "champion"},message:"must have required property '"+"champion"+"'"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data9.challenger === undefined){
const err26 = {instancePath:instancePath+"/slices/" + i1,schemaPath:"#/definitions/sliceEstimate/required",keyword:"required",params:{missingProperty: "challenger"},message:"must have required property '"+"challenger"+"'"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data9.difference === undefined){
const err27 = {instancePath:instancePath+"/slices/" + i1,schemaPath:"#/definitions/sliceEstimate/required",keyword:"required",params:{missingProperty: "difference"},message:"must have required property '"+"difference"+"'"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data9.p === undefined){
const err28 = {instancePath:instancePath+"/slices/" + i1,schemaPath:"#/definitions/sliceEstimate/required",keyword:"required",params:{missingProperty: "p"},message:"must have required property '"+"p"+"'"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data9.adjusted === undefined){
const err29 = {instancePath:instancePath+"/slices/" + i1,schemaPath:"#/definitions/sliceEstimate/required",keyword:"required",params:{missingProperty: "adjusted"},message:"must have required property '"+"adjusted"+"'"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
for(const key1 in data9){
if(!(func2.call(schema14.properties, key1))){
const err30 = {instancePath:instancePath+"/slices/" + i1,schemaPath:"#/definitions/sliceEstimate/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
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
const err31 = {instancePath:instancePath+"/slices/" + i1+"/column",schemaPath:"#/definitions/sliceEstimate/properties/column/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err32 = {instancePath:instancePath+"/slices/" + i1+"/level",schemaPath:"#/definitions/sliceEstimate/properties/level/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err33 = {instancePath:instancePath+"/slices/" + i1+"/rows",schemaPath:"#/definitions/sliceEstimate/properties/rows/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
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
const err34 = {instancePath:instancePath+"/slices/" + i1+"/rows",schemaPath:"#/definitions/sliceEstimate/properties/rows/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
const err35 = {instancePath:instancePath+"/slices/" + i1+"/groups",schemaPath:"#/definitions/sliceEstimate/properties/groups/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
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
const err36 = {instancePath:instancePath+"/slices/" + i1+"/groups",schemaPath:"#/definitions/sliceEstimate/properties/groups/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
const err37 = {instancePath:instancePath+"/slices/" + i1+"/champion",schemaPath:"#/definitions/sliceEstimate/properties/champion/type",keyword:"type",params:{type: schema14.properties.champion.type},message:"must be number,null"};
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
const err38 = {instancePath:instancePath+"/slices/" + i1+"/challenger",schemaPath:"#/definitions/sliceEstimate/properties/challenger/type",keyword:"type",params:{type: schema14.properties.challenger.type},message:"must be number,null"};
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
const err39 = {instancePath:instancePath+"/slices/" + i1+"/difference",schemaPath:"#/definitions/sliceEstimate/properties/difference/type",keyword:"type",params:{type: schema14.properties.difference.type},message:"must be number,null"};
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
const err40 = {instancePath:instancePath+"/slices/" + i1+"/p",schemaPath:"#/definitions/sliceEstimate/properties/p/type",keyword:"type",params:{type: schema14.properties.p.type},message:"must be number,null"};
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
const err41 = {instancePath:instancePath+"/slices/" + i1+"/adjusted",schemaPath:"#/definitions/sliceEstimate/properties/adjusted/type",keyword:"type",params:{type: schema14.properties.adjusted.type},message:"must be number,null"};
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
const err42 = {instancePath:instancePath+"/slices/" + i1,schemaPath:"#/definitions/sliceEstimate/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
validate10.errors = vErrors;
return errors === 0;
}
