// @ts-nocheck
// Made by `make generate` from the schema beside it. Edit that, not this.


export const validate = validate10;
export default validate10;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","title":"Pipeline","description":"Which work is done: an ordered list of steps; each input binds to the nearest earlier producer of its kind.","type":"object","additionalProperties":false,"required":["steps"],"properties":{"steps":{"description":"In the order in which they are done.","type":"array","minItems":1,"maxItems":64,"items":{"discriminator":{"propertyName":"uses"},"type":"object","required":["uses"],"oneOf":[{"$ref":"#/definitions/read"},{"$ref":"#/definitions/check"},{"$ref":"#/definitions/split"},{"$ref":"#/definitions/fit"},{"$ref":"#/definitions/score"},{"$ref":"#/definitions/evaluate"},{"$ref":"#/definitions/compare"},{"$ref":"#/definitions/report"}]}}},"definitions":{"read":{"description":"Reads the dataset's columns that the config names, strictly.","type":"object","additionalProperties":false,"required":["uses"],"properties":{"uses":{"const":"read"}}},"check":{"description":"Looks for missing cells, constant columns, rows on both sides of the split, and features that give the target away.","type":"object","additionalProperties":false,"required":["uses"],"properties":{"uses":{"const":"check"},"with":{"type":"object","additionalProperties":false,"default":{},"properties":{"leaks":{"description":"What a column that gives the target away does: a warning in the report, or the run is refused.","enum":["warn","fail"],"default":"warn"}}}}},"split":{"description":"Parts the rows into train and holdout and labels them.","type":"object","additionalProperties":false,"required":["uses"],"properties":{"uses":{"const":"split"}}},"fit":{"description":"Fits the features and the trainer's terms on the training rows.","type":"object","additionalProperties":false,"required":["uses"],"properties":{"uses":{"const":"fit"}}},"score":{"description":"Scores the holdout's rows.","type":"object","additionalProperties":false,"required":["uses"],"properties":{"uses":{"const":"score"}}},"evaluate":{"description":"Measures the scores, whole and by slice. A run ends here.","type":"object","additionalProperties":false,"required":["uses"],"properties":{"uses":{"const":"evaluate"}}},"compare":{"description":"Sets the challenger against the champion on the same rows.","type":"object","additionalProperties":false,"required":["uses"],"properties":{"uses":{"const":"compare"}}},"report":{"description":"Writes the page for people.","type":"object","additionalProperties":false,"required":["uses"],"properties":{"uses":{"const":"report"}}}}};
const schema12 = {"description":"Reads the dataset's columns that the config names, strictly.","type":"object","additionalProperties":false,"required":["uses"],"properties":{"uses":{"const":"read"}}};
const schema13 = {"description":"Looks for missing cells, constant columns, rows on both sides of the split, and features that give the target away.","type":"object","additionalProperties":false,"required":["uses"],"properties":{"uses":{"const":"check"},"with":{"type":"object","additionalProperties":false,"default":{},"properties":{"leaks":{"description":"What a column that gives the target away does: a warning in the report, or the run is refused.","enum":["warn","fail"],"default":"warn"}}}}};
const schema14 = {"description":"Parts the rows into train and holdout and labels them.","type":"object","additionalProperties":false,"required":["uses"],"properties":{"uses":{"const":"split"}}};
const schema15 = {"description":"Fits the features and the trainer's terms on the training rows.","type":"object","additionalProperties":false,"required":["uses"],"properties":{"uses":{"const":"fit"}}};
const schema16 = {"description":"Scores the holdout's rows.","type":"object","additionalProperties":false,"required":["uses"],"properties":{"uses":{"const":"score"}}};
const schema17 = {"description":"Measures the scores, whole and by slice. A run ends here.","type":"object","additionalProperties":false,"required":["uses"],"properties":{"uses":{"const":"evaluate"}}};
const schema18 = {"description":"Sets the challenger against the champion on the same rows.","type":"object","additionalProperties":false,"required":["uses"],"properties":{"uses":{"const":"compare"}}};
const schema19 = {"description":"Writes the page for people.","type":"object","additionalProperties":false,"required":["uses"],"properties":{"uses":{"const":"report"}}};

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.steps === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "steps"},message:"must have required property '"+"steps"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "steps")){
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
if(data.steps !== undefined){
let data0 = data.steps;
if(Array.isArray(data0)){
if(data0.length > 64){
const err2 = {instancePath:instancePath+"/steps",schemaPath:"#/properties/steps/maxItems",keyword:"maxItems",params:{limit: 64},message:"must NOT have more than 64 items"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0.length < 1){
const err3 = {instancePath:instancePath+"/steps",schemaPath:"#/properties/steps/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
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
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.uses === undefined){
const err4 = {instancePath:instancePath+"/steps/" + i0,schemaPath:"#/properties/steps/items/required",keyword:"required",params:{missingProperty: "uses"},message:"must have required property '"+"uses"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const tag0 = data1.uses;
if(typeof tag0 == "string"){
if(tag0 === "read"){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.uses === undefined){
const err5 = {instancePath:instancePath+"/steps/" + i0,schemaPath:"#/definitions/read/required",keyword:"required",params:{missingProperty: "uses"},message:"must have required property '"+"uses"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key1 in data1){
if(!(key1 === "uses")){
const err6 = {instancePath:instancePath+"/steps/" + i0,schemaPath:"#/definitions/read/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data1.uses !== undefined){
if("read" !== data1.uses){
const err7 = {instancePath:instancePath+"/steps/" + i0+"/uses",schemaPath:"#/definitions/read/properties/uses/const",keyword:"const",params:{allowedValue: "read"},message:"must be equal to constant"};
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
else {
const err8 = {instancePath:instancePath+"/steps/" + i0,schemaPath:"#/definitions/read/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else if(tag0 === "check"){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.with === undefined){
data1.with = {};
}
if(data1.uses === undefined){
const err9 = {instancePath:instancePath+"/steps/" + i0,schemaPath:"#/definitions/check/required",keyword:"required",params:{missingProperty: "uses"},message:"must have required property '"+"uses"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
for(const key2 in data1){
if(!((key2 === "uses") || (key2 === "with"))){
const err10 = {instancePath:instancePath+"/steps/" + i0,schemaPath:"#/definitions/check/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data1.uses !== undefined){
if("check" !== data1.uses){
const err11 = {instancePath:instancePath+"/steps/" + i0+"/uses",schemaPath:"#/definitions/check/properties/uses/const",keyword:"const",params:{allowedValue: "check"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
let data4 = data1.with;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.leaks === undefined){
data4.leaks = "warn";
}
for(const key3 in data4){
if(!(key3 === "leaks")){
const err12 = {instancePath:instancePath+"/steps/" + i0+"/with",schemaPath:"#/definitions/check/properties/with/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
let data5 = data4.leaks;
if(!((data5 === "warn") || (data5 === "fail"))){
const err13 = {instancePath:instancePath+"/steps/" + i0+"/with/leaks",schemaPath:"#/definitions/check/properties/with/properties/leaks/enum",keyword:"enum",params:{allowedValues: schema13.properties.with.properties.leaks.enum},message:"must be equal to one of the allowed values"};
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
const err14 = {instancePath:instancePath+"/steps/" + i0+"/with",schemaPath:"#/definitions/check/properties/with/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err15 = {instancePath:instancePath+"/steps/" + i0,schemaPath:"#/definitions/check/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else if(tag0 === "split"){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.uses === undefined){
const err16 = {instancePath:instancePath+"/steps/" + i0,schemaPath:"#/definitions/split/required",keyword:"required",params:{missingProperty: "uses"},message:"must have required property '"+"uses"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
for(const key4 in data1){
if(!(key4 === "uses")){
const err17 = {instancePath:instancePath+"/steps/" + i0,schemaPath:"#/definitions/split/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data1.uses !== undefined){
if("split" !== data1.uses){
const err18 = {instancePath:instancePath+"/steps/" + i0+"/uses",schemaPath:"#/definitions/split/properties/uses/const",keyword:"const",params:{allowedValue: "split"},message:"must be equal to constant"};
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
const err19 = {instancePath:instancePath+"/steps/" + i0,schemaPath:"#/definitions/split/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else if(tag0 === "fit"){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.uses === undefined){
const err20 = {instancePath:instancePath+"/steps/" + i0,schemaPath:"#/definitions/fit/required",keyword:"required",params:{missingProperty: "uses"},message:"must have required property '"+"uses"+"'"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
for(const key5 in data1){
if(!(key5 === "uses")){
const err21 = {instancePath:instancePath+"/steps/" + i0,schemaPath:"#/definitions/fit/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data1.uses !== undefined){
if("fit" !== data1.uses){
const err22 = {instancePath:instancePath+"/steps/" + i0+"/uses",schemaPath:"#/definitions/fit/properties/uses/const",keyword:"const",params:{allowedValue: "fit"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath:instancePath+"/steps/" + i0,schemaPath:"#/definitions/fit/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else if(tag0 === "score"){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.uses === undefined){
const err24 = {instancePath:instancePath+"/steps/" + i0,schemaPath:"#/definitions/score/required",keyword:"required",params:{missingProperty: "uses"},message:"must have required property '"+"uses"+"'"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
for(const key6 in data1){
if(!(key6 === "uses")){
const err25 = {instancePath:instancePath+"/steps/" + i0,schemaPath:"#/definitions/score/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data1.uses !== undefined){
if("score" !== data1.uses){
const err26 = {instancePath:instancePath+"/steps/" + i0+"/uses",schemaPath:"#/definitions/score/properties/uses/const",keyword:"const",params:{allowedValue: "score"},message:"must be equal to constant"};
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
const err27 = {instancePath:instancePath+"/steps/" + i0,schemaPath:"#/definitions/score/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else if(tag0 === "evaluate"){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.uses === undefined){
const err28 = {instancePath:instancePath+"/steps/" + i0,schemaPath:"#/definitions/evaluate/required",keyword:"required",params:{missingProperty: "uses"},message:"must have required property '"+"uses"+"'"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
for(const key7 in data1){
if(!(key7 === "uses")){
const err29 = {instancePath:instancePath+"/steps/" + i0,schemaPath:"#/definitions/evaluate/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data1.uses !== undefined){
if("evaluate" !== data1.uses){
const err30 = {instancePath:instancePath+"/steps/" + i0+"/uses",schemaPath:"#/definitions/evaluate/properties/uses/const",keyword:"const",params:{allowedValue: "evaluate"},message:"must be equal to constant"};
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
const err31 = {instancePath:instancePath+"/steps/" + i0,schemaPath:"#/definitions/evaluate/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else if(tag0 === "compare"){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.uses === undefined){
const err32 = {instancePath:instancePath+"/steps/" + i0,schemaPath:"#/definitions/compare/required",keyword:"required",params:{missingProperty: "uses"},message:"must have required property '"+"uses"+"'"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
for(const key8 in data1){
if(!(key8 === "uses")){
const err33 = {instancePath:instancePath+"/steps/" + i0,schemaPath:"#/definitions/compare/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data1.uses !== undefined){
if("compare" !== data1.uses){
const err34 = {instancePath:instancePath+"/steps/" + i0+"/uses",schemaPath:"#/definitions/compare/properties/uses/const",keyword:"const",params:{allowedValue: "compare"},message:"must be equal to constant"};
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
const err35 = {instancePath:instancePath+"/steps/" + i0,schemaPath:"#/definitions/compare/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
else if(tag0 === "report"){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.uses === undefined){
const err36 = {instancePath:instancePath+"/steps/" + i0,schemaPath:"#/definitions/report/required",keyword:"required",params:{missingProperty: "uses"},message:"must have required property '"+"uses"+"'"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
for(const key9 in data1){
if(!(key9 === "uses")){
const err37 = {instancePath:instancePath+"/steps/" + i0,schemaPath:"#/definitions/report/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data1.uses !== undefined){
if("report" !== data1.uses){
const err38 = {instancePath:instancePath+"/steps/" + i0+"/uses",schemaPath:"#/definitions/report/properties/uses/const",keyword:"const",params:{allowedValue: "report"},message:"must be equal to constant"};
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
const err39 = {instancePath:instancePath+"/steps/" + i0,schemaPath:"#/definitions/report/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
else {
const err40 = {instancePath:instancePath+"/steps/" + i0,schemaPath:"#/properties/steps/items/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "uses", tagValue: tag0},message:"value of tag \"uses\" must be in oneOf"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
else {
const err41 = {instancePath:instancePath+"/steps/" + i0,schemaPath:"#/properties/steps/items/discriminator",keyword:"discriminator",params:{error: "tag", tag: "uses", tagValue: tag0},message:"tag \"uses\" must be string"};
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
const err42 = {instancePath:instancePath+"/steps/" + i0,schemaPath:"#/properties/steps/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err43 = {instancePath:instancePath+"/steps",schemaPath:"#/properties/steps/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
validate10.errors = vErrors;
return errors === 0;
}
