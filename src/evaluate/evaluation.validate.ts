// @ts-nocheck
// Made by `make generate` from the schema beside it. Edit that, not this.


export const validate = validate10;
export default validate10;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","title":"Evaluation","description":"What one model's scores of the holdout are worth, without intervals (those belong to comparisons).","type":"object","additionalProperties":false,"required":["rows","positives","groups","threshold","metrics","slices","curves"],"properties":{"rows":{"type":"integer","minimum":0},"positives":{"type":"integer","minimum":0},"groups":{"type":"integer","minimum":0},"threshold":{"type":"number"},"metrics":{"type":"array","items":{"$ref":"#/definitions/measure"}},"slices":{"type":"array","items":{"title":"SliceEvaluation","type":"object","additionalProperties":false,"required":["column","level","rows","positives","metrics"],"properties":{"column":{"type":"string"},"level":{"type":"string"},"rows":{"type":"integer","minimum":0},"positives":{"type":"integer","minimum":0},"metrics":{"type":"array","items":{"$ref":"#/definitions/measure"}}}}},"curves":{"title":"Curves","type":"object","additionalProperties":false,"required":["roc","pr","calibration"],"properties":{"roc":{"description":"False positive rate, true positive rate; at most 101 corners of the whole curve, the first and last always.","type":"array","items":{"$ref":"#/definitions/point"}},"pr":{"description":"Recall, precision; at most 101 corners.","type":"array","items":{"$ref":"#/definitions/point"}},"calibration":{"description":"Equal-width bins that hold rows: how many, mean probability, share of positives.","type":"array","items":{"title":"CalibrationBin","type":"object","additionalProperties":false,"required":["lower","upper","rows","mean","share"],"properties":{"lower":{"type":"number"},"upper":{"type":"number"},"rows":{"type":"integer","minimum":1},"mean":{"type":"number"},"share":{"type":"number"}}}}}}},"definitions":{"point":{"type":"object","additionalProperties":false,"required":["x","y"],"properties":{"x":{"type":"number"},"y":{"type":"number"}}},"measure":{"description":"A metric's value in its own units, or null with the reason where it is not defined (one class only, no predicted positive …).","type":"object","additionalProperties":false,"required":["metric","value"],"properties":{"metric":{"$ref":"#/definitions/metric"},"value":{"type":["number","null"]},"why":{"type":"string"}}},"metric":{"enum":["roc_auc","average_precision","log_loss","brier","ece","accuracy","balanced_accuracy","f1","mcc","precision","recall"]}}};
const schema14 = {"type":"object","additionalProperties":false,"required":["x","y"],"properties":{"x":{"type":"number"},"y":{"type":"number"}}};
const schema12 = {"description":"A metric's value in its own units, or null with the reason where it is not defined (one class only, no predicted positive …).","type":"object","additionalProperties":false,"required":["metric","value"],"properties":{"metric":{"$ref":"#/definitions/metric"},"value":{"type":["number","null"]},"why":{"type":"string"}}};
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
const err3 = {instancePath:instancePath+"/metric",schemaPath:"#/definitions/metric/enum",keyword:"enum",params:{allowedValues: schema13.enum},message:"must be equal to one of the allowed values"};
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
const err4 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type: schema12.properties.value.type},message:"must be number,null"};
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
if(!(validate11(data4[i0], {instancePath:instancePath+"/metrics/" + i0,parentData:data4,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
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
if(!(validate11(data12[i2], {instancePath:instancePath+"/slices/" + i1+"/metrics/" + i2,parentData:data12,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
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
const err35 = {instancePath:instancePath+"/curves/roc/" + i3,schemaPath:"#/definitions/point/required",keyword:"required",params:{missingProperty: "x"},message:"must have required property '"+"x"+"'"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data16.y === undefined){
const err36 = {instancePath:instancePath+"/curves/roc/" + i3,schemaPath:"#/definitions/point/required",keyword:"required",params:{missingProperty: "y"},message:"must have required property '"+"y"+"'"};
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
const err37 = {instancePath:instancePath+"/curves/roc/" + i3,schemaPath:"#/definitions/point/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
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
const err38 = {instancePath:instancePath+"/curves/roc/" + i3+"/x",schemaPath:"#/definitions/point/properties/x/type",keyword:"type",params:{type: "number"},message:"must be number"};
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
const err39 = {instancePath:instancePath+"/curves/roc/" + i3+"/y",schemaPath:"#/definitions/point/properties/y/type",keyword:"type",params:{type: "number"},message:"must be number"};
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
const err40 = {instancePath:instancePath+"/curves/roc/" + i3,schemaPath:"#/definitions/point/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err42 = {instancePath:instancePath+"/curves/pr/" + i4,schemaPath:"#/definitions/point/required",keyword:"required",params:{missingProperty: "x"},message:"must have required property '"+"x"+"'"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(data20.y === undefined){
const err43 = {instancePath:instancePath+"/curves/pr/" + i4,schemaPath:"#/definitions/point/required",keyword:"required",params:{missingProperty: "y"},message:"must have required property '"+"y"+"'"};
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
const err44 = {instancePath:instancePath+"/curves/pr/" + i4,schemaPath:"#/definitions/point/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
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
const err45 = {instancePath:instancePath+"/curves/pr/" + i4+"/x",schemaPath:"#/definitions/point/properties/x/type",keyword:"type",params:{type: "number"},message:"must be number"};
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
const err46 = {instancePath:instancePath+"/curves/pr/" + i4+"/y",schemaPath:"#/definitions/point/properties/y/type",keyword:"type",params:{type: "number"},message:"must be number"};
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
const err47 = {instancePath:instancePath+"/curves/pr/" + i4,schemaPath:"#/definitions/point/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
validate10.errors = vErrors;
return errors === 0;
}
