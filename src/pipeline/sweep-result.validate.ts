// @ts-nocheck
// Made by `make generate` from the schema beside it. Edit that, not this.
import func2Module from "ajv/dist/runtime/ucs2length.js";
const func2 = func2Module.default ?? func2Module;

export const validate = validate10;
export default validate10;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","title":"SweepResult","description":"What a sweep's step gives: its challengers, each with its value of the primary metric, and which one is the best. Nothing of it depends on a champion.","type":"object","additionalProperties":false,"required":["format","rank","metric","folds","groups","challengers","winner"],"properties":{"format":{"const":"contender.sweep/1"},"rank":{"enum":["cv","holdout"]},"metric":{"type":"string","maxLength":64},"folds":{"description":"0 where it was ranked on the holdout.","type":"integer","minimum":0,"maximum":20},"groups":{"description":"Groups of the rows that it was ranked on.","type":"integer","minimum":0},"challengers":{"description":"In the config's order.","type":"array","minItems":1,"maxItems":256,"items":{"title":"SweptChallenger","type":"object","additionalProperties":false,"required":["set","subject","value","folds"],"properties":{"set":{"description":"What it takes of each path: JSON as text.","type":"array","maxItems":16,"items":{"title":"Setting","type":"object","additionalProperties":false,"required":["path","value"],"properties":{"path":{"type":"string"},"value":{"type":"string"}}}},"subject":{"type":"string","pattern":"^[0-9a-f]{64}$"},"value":{"description":"On the holdout, or the mean over the folds; null where it could not be fitted or measured.","type":["number","null"]},"folds":{"description":"Its value in each fold.","type":"array","maxItems":20,"items":{"type":["number","null"]}},"why":{"description":"Why it has no value.","type":"string","maxLength":4096}}}},"winner":{"description":"Position of the best value (ties: the first).","type":"integer","minimum":0,"maximum":255}}};

const pattern0 = new RegExp("^[0-9a-f]{64}$", "u");

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(data.rank === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rank"},message:"must have required property '"+"rank"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.metric === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "metric"},message:"must have required property '"+"metric"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.folds === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "folds"},message:"must have required property '"+"folds"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.groups === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "groups"},message:"must have required property '"+"groups"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.challengers === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "challengers"},message:"must have required property '"+"challengers"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.winner === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "winner"},message:"must have required property '"+"winner"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "format") || (key0 === "rank")) || (key0 === "metric")) || (key0 === "folds")) || (key0 === "groups")) || (key0 === "challengers")) || (key0 === "winner"))){
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
if(data.format !== undefined){
if("contender.sweep/1" !== data.format){
const err8 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/const",keyword:"const",params:{allowedValue: "contender.sweep/1"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.rank !== undefined){
let data1 = data.rank;
if(!((data1 === "cv") || (data1 === "holdout"))){
const err9 = {instancePath:instancePath+"/rank",schemaPath:"#/properties/rank/enum",keyword:"enum",params:{allowedValues: schema11.properties.rank.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.metric !== undefined){
let data2 = data.metric;
if(typeof data2 === "string"){
if(func2(data2) > 64){
const err10 = {instancePath:instancePath+"/metric",schemaPath:"#/properties/metric/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
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
const err11 = {instancePath:instancePath+"/metric",schemaPath:"#/properties/metric/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.folds !== undefined){
let data3 = data.folds;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err12 = {instancePath:instancePath+"/folds",schemaPath:"#/properties/folds/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 20 || isNaN(data3)){
const err13 = {instancePath:instancePath+"/folds",schemaPath:"#/properties/folds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 20},message:"must be <= 20"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data3 < 0 || isNaN(data3)){
const err14 = {instancePath:instancePath+"/folds",schemaPath:"#/properties/folds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data.groups !== undefined){
let data4 = data.groups;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err15 = {instancePath:instancePath+"/groups",schemaPath:"#/properties/groups/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
const err16 = {instancePath:instancePath+"/groups",schemaPath:"#/properties/groups/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data.challengers !== undefined){
let data5 = data.challengers;
if(Array.isArray(data5)){
if(data5.length > 256){
const err17 = {instancePath:instancePath+"/challengers",schemaPath:"#/properties/challengers/maxItems",keyword:"maxItems",params:{limit: 256},message:"must NOT have more than 256 items"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data5.length < 1){
const err18 = {instancePath:instancePath+"/challengers",schemaPath:"#/properties/challengers/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
const len0 = data5.length;
for(let i0=0, begun0=errors; i0<len0 && errors<begun0+100; i0++){
let data6 = data5[i0];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.set === undefined){
const err19 = {instancePath:instancePath+"/challengers/" + i0,schemaPath:"#/properties/challengers/items/required",keyword:"required",params:{missingProperty: "set"},message:"must have required property '"+"set"+"'"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data6.subject === undefined){
const err20 = {instancePath:instancePath+"/challengers/" + i0,schemaPath:"#/properties/challengers/items/required",keyword:"required",params:{missingProperty: "subject"},message:"must have required property '"+"subject"+"'"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data6.value === undefined){
const err21 = {instancePath:instancePath+"/challengers/" + i0,schemaPath:"#/properties/challengers/items/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data6.folds === undefined){
const err22 = {instancePath:instancePath+"/challengers/" + i0,schemaPath:"#/properties/challengers/items/required",keyword:"required",params:{missingProperty: "folds"},message:"must have required property '"+"folds"+"'"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
for(const key1 in data6){
if(!(((((key1 === "set") || (key1 === "subject")) || (key1 === "value")) || (key1 === "folds")) || (key1 === "why"))){
const err23 = {instancePath:instancePath+"/challengers/" + i0,schemaPath:"#/properties/challengers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data6.set !== undefined){
let data7 = data6.set;
if(Array.isArray(data7)){
if(data7.length > 16){
const err24 = {instancePath:instancePath+"/challengers/" + i0+"/set",schemaPath:"#/properties/challengers/items/properties/set/maxItems",keyword:"maxItems",params:{limit: 16},message:"must NOT have more than 16 items"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
const len1 = data7.length;
for(let i1=0, begun1=errors; i1<len1 && errors<begun1+100; i1++){
let data8 = data7[i1];
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.path === undefined){
const err25 = {instancePath:instancePath+"/challengers/" + i0+"/set/" + i1,schemaPath:"#/properties/challengers/items/properties/set/items/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data8.value === undefined){
const err26 = {instancePath:instancePath+"/challengers/" + i0+"/set/" + i1,schemaPath:"#/properties/challengers/items/properties/set/items/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
for(const key2 in data8){
if(!((key2 === "path") || (key2 === "value"))){
const err27 = {instancePath:instancePath+"/challengers/" + i0+"/set/" + i1,schemaPath:"#/properties/challengers/items/properties/set/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data8.path !== undefined){
if(typeof data8.path !== "string"){
const err28 = {instancePath:instancePath+"/challengers/" + i0+"/set/" + i1+"/path",schemaPath:"#/properties/challengers/items/properties/set/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data8.value !== undefined){
if(typeof data8.value !== "string"){
const err29 = {instancePath:instancePath+"/challengers/" + i0+"/set/" + i1+"/value",schemaPath:"#/properties/challengers/items/properties/set/items/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err30 = {instancePath:instancePath+"/challengers/" + i0+"/set/" + i1,schemaPath:"#/properties/challengers/items/properties/set/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err31 = {instancePath:instancePath+"/challengers/" + i0+"/set",schemaPath:"#/properties/challengers/items/properties/set/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data6.subject !== undefined){
let data11 = data6.subject;
if(typeof data11 === "string"){
if(!pattern0.test(data11)){
const err32 = {instancePath:instancePath+"/challengers/" + i0+"/subject",schemaPath:"#/properties/challengers/items/properties/subject/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/challengers/" + i0+"/subject",schemaPath:"#/properties/challengers/items/properties/subject/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data6.value !== undefined){
let data12 = data6.value;
if((!((typeof data12 == "number") && (isFinite(data12)))) && (data12 !== null)){
const err34 = {instancePath:instancePath+"/challengers/" + i0+"/value",schemaPath:"#/properties/challengers/items/properties/value/type",keyword:"type",params:{type: schema11.properties.challengers.items.properties.value.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data6.folds !== undefined){
let data13 = data6.folds;
if(Array.isArray(data13)){
if(data13.length > 20){
const err35 = {instancePath:instancePath+"/challengers/" + i0+"/folds",schemaPath:"#/properties/challengers/items/properties/folds/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
const len2 = data13.length;
for(let i2=0, begun2=errors; i2<len2 && errors<begun2+100; i2++){
let data14 = data13[i2];
if((!((typeof data14 == "number") && (isFinite(data14)))) && (data14 !== null)){
const err36 = {instancePath:instancePath+"/challengers/" + i0+"/folds/" + i2,schemaPath:"#/properties/challengers/items/properties/folds/items/type",keyword:"type",params:{type: schema11.properties.challengers.items.properties.folds.items.type},message:"must be number,null"};
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
else {
const err37 = {instancePath:instancePath+"/challengers/" + i0+"/folds",schemaPath:"#/properties/challengers/items/properties/folds/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data6.why !== undefined){
let data15 = data6.why;
if(typeof data15 === "string"){
if(func2(data15) > 4096){
const err38 = {instancePath:instancePath+"/challengers/" + i0+"/why",schemaPath:"#/properties/challengers/items/properties/why/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
else {
const err39 = {instancePath:instancePath+"/challengers/" + i0+"/why",schemaPath:"#/properties/challengers/items/properties/why/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err40 = {instancePath:instancePath+"/challengers/" + i0,schemaPath:"#/properties/challengers/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err41 = {instancePath:instancePath+"/challengers",schemaPath:"#/properties/challengers/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data.winner !== undefined){
let data16 = data.winner;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
const err42 = {instancePath:instancePath+"/winner",schemaPath:"#/properties/winner/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 > 255 || isNaN(data16)){
const err43 = {instancePath:instancePath+"/winner",schemaPath:"#/properties/winner/maximum",keyword:"maximum",params:{comparison: "<=", limit: 255},message:"must be <= 255"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(data16 < 0 || isNaN(data16)){
const err44 = {instancePath:instancePath+"/winner",schemaPath:"#/properties/winner/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
}
else {
const err45 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}
