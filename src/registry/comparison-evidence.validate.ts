// @ts-nocheck
// Made by `make generate` from the schema beside it. Edit that, not this.


export const validate = validate10;
export default validate10;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","title":"ComparisonEvidenceFile","description":"configs/champions/<model>/comparison.json: why a run became champion. The judgement and the comparison have schemas of their own, which are asked too.","type":"object","additionalProperties":false,"required":["format","judgement","comparison","verdict"],"properties":{"format":{"const":"contender.comparison-evidence/1"},"judgement":{"description":"The judgement's record, without its own digest.","type":"object"},"comparison":{"description":"Null where there was no champion to compare with.","type":["object","null"]},"verdict":{"type":"object","additionalProperties":false,"required":["verdict","reasons","settle"],"properties":{"verdict":{"description":"No other verdict promotes.","enum":["promote","first"]},"reasons":{"type":"array","maxItems":64,"items":{"oneOf":[{"title":"NoChampion","type":"object","additionalProperties":false,"required":["code"],"properties":{"code":{"const":"no-champion"}}},{"title":"MarginPassed","type":"object","additionalProperties":false,"required":["code","metric","outcome","margin","difference","lower","upper"],"properties":{"code":{"enum":["primary","guardrail"]},"metric":{"type":"string","pattern":"^[a-z][a-z0-9_]{0,63}$"},"outcome":{"const":"pass"},"margin":{"type":"number"},"difference":{"type":["number","null"]},"lower":{"type":["number","null"]},"upper":{"type":["number","null"]}}}]}},"settle":{"type":"null"}}}}};
const pattern0 = new RegExp("^[a-z][a-z0-9_]{0,63}$", "u");

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
if(data.judgement === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "judgement"},message:"must have required property '"+"judgement"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.comparison === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "comparison"},message:"must have required property '"+"comparison"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.verdict === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "verdict"},message:"must have required property '"+"verdict"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "format") || (key0 === "judgement")) || (key0 === "comparison")) || (key0 === "verdict"))){
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
if(data.format !== undefined){
if("contender.comparison-evidence/1" !== data.format){
const err5 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/const",keyword:"const",params:{allowedValue: "contender.comparison-evidence/1"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.judgement !== undefined){
let data1 = data.judgement;
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
const err6 = {instancePath:instancePath+"/judgement",schemaPath:"#/properties/judgement/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.comparison !== undefined){
let data2 = data.comparison;
if((!(data2 && typeof data2 == "object" && !Array.isArray(data2))) && (data2 !== null)){
const err7 = {instancePath:instancePath+"/comparison",schemaPath:"#/properties/comparison/type",keyword:"type",params:{type: schema11.properties.comparison.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.verdict !== undefined){
let data3 = data.verdict;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.verdict === undefined){
const err8 = {instancePath:instancePath+"/verdict",schemaPath:"#/properties/verdict/required",keyword:"required",params:{missingProperty: "verdict"},message:"must have required property '"+"verdict"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data3.reasons === undefined){
const err9 = {instancePath:instancePath+"/verdict",schemaPath:"#/properties/verdict/required",keyword:"required",params:{missingProperty: "reasons"},message:"must have required property '"+"reasons"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data3.settle === undefined){
const err10 = {instancePath:instancePath+"/verdict",schemaPath:"#/properties/verdict/required",keyword:"required",params:{missingProperty: "settle"},message:"must have required property '"+"settle"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
for(const key1 in data3){
if(!(((key1 === "verdict") || (key1 === "reasons")) || (key1 === "settle"))){
const err11 = {instancePath:instancePath+"/verdict",schemaPath:"#/properties/verdict/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data3.verdict !== undefined){
let data4 = data3.verdict;
if(!((data4 === "promote") || (data4 === "first"))){
const err12 = {instancePath:instancePath+"/verdict/verdict",schemaPath:"#/properties/verdict/properties/verdict/enum",keyword:"enum",params:{allowedValues: schema11.properties.verdict.properties.verdict.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data3.reasons !== undefined){
let data5 = data3.reasons;
if(Array.isArray(data5)){
if(data5.length > 64){
const err13 = {instancePath:instancePath+"/verdict/reasons",schemaPath:"#/properties/verdict/properties/reasons/maxItems",keyword:"maxItems",params:{limit: 64},message:"must NOT have more than 64 items"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
const len0 = data5.length;
for(let i0=0, begun0=errors; i0<len0 && errors<begun0+100; i0++){
let data6 = data5[i0];
const _errs14 = errors;
let valid4 = false;
let passing0 = null;
const _errs15 = errors;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.code === undefined){
const err14 = {instancePath:instancePath+"/verdict/reasons/" + i0,schemaPath:"#/properties/verdict/properties/reasons/items/oneOf/0/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
for(const key2 in data6){
if(!(key2 === "code")){
const err15 = {instancePath:instancePath+"/verdict/reasons/" + i0,schemaPath:"#/properties/verdict/properties/reasons/items/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data6.code !== undefined){
if("no-champion" !== data6.code){
const err16 = {instancePath:instancePath+"/verdict/reasons/" + i0+"/code",schemaPath:"#/properties/verdict/properties/reasons/items/oneOf/0/properties/code/const",keyword:"const",params:{allowedValue: "no-champion"},message:"must be equal to constant"};
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
const err17 = {instancePath:instancePath+"/verdict/reasons/" + i0,schemaPath:"#/properties/verdict/properties/reasons/items/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
var _valid0 = _errs15 === errors;
if(_valid0){
valid4 = true;
passing0 = 0;
}
const _errs19 = errors;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.code === undefined){
const err18 = {instancePath:instancePath+"/verdict/reasons/" + i0,schemaPath:"#/properties/verdict/properties/reasons/items/oneOf/1/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data6.metric === undefined){
const err19 = {instancePath:instancePath+"/verdict/reasons/" + i0,schemaPath:"#/properties/verdict/properties/reasons/items/oneOf/1/required",keyword:"required",params:{missingProperty: "metric"},message:"must have required property '"+"metric"+"'"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data6.outcome === undefined){
const err20 = {instancePath:instancePath+"/verdict/reasons/" + i0,schemaPath:"#/properties/verdict/properties/reasons/items/oneOf/1/required",keyword:"required",params:{missingProperty: "outcome"},message:"must have required property '"+"outcome"+"'"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data6.margin === undefined){
const err21 = {instancePath:instancePath+"/verdict/reasons/" + i0,schemaPath:"#/properties/verdict/properties/reasons/items/oneOf/1/required",keyword:"required",params:{missingProperty: "margin"},message:"must have required property '"+"margin"+"'"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data6.difference === undefined){
const err22 = {instancePath:instancePath+"/verdict/reasons/" + i0,schemaPath:"#/properties/verdict/properties/reasons/items/oneOf/1/required",keyword:"required",params:{missingProperty: "difference"},message:"must have required property '"+"difference"+"'"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data6.lower === undefined){
const err23 = {instancePath:instancePath+"/verdict/reasons/" + i0,schemaPath:"#/properties/verdict/properties/reasons/items/oneOf/1/required",keyword:"required",params:{missingProperty: "lower"},message:"must have required property '"+"lower"+"'"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data6.upper === undefined){
const err24 = {instancePath:instancePath+"/verdict/reasons/" + i0,schemaPath:"#/properties/verdict/properties/reasons/items/oneOf/1/required",keyword:"required",params:{missingProperty: "upper"},message:"must have required property '"+"upper"+"'"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
for(const key3 in data6){
if(!(((((((key3 === "code") || (key3 === "metric")) || (key3 === "outcome")) || (key3 === "margin")) || (key3 === "difference")) || (key3 === "lower")) || (key3 === "upper"))){
const err25 = {instancePath:instancePath+"/verdict/reasons/" + i0,schemaPath:"#/properties/verdict/properties/reasons/items/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data6.code !== undefined){
let data8 = data6.code;
if(!((data8 === "primary") || (data8 === "guardrail"))){
const err26 = {instancePath:instancePath+"/verdict/reasons/" + i0+"/code",schemaPath:"#/properties/verdict/properties/reasons/items/oneOf/1/properties/code/enum",keyword:"enum",params:{allowedValues: schema11.properties.verdict.properties.reasons.items.oneOf[1].properties.code.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data6.metric !== undefined){
let data9 = data6.metric;
if(typeof data9 === "string"){
if(!pattern0.test(data9)){
const err27 = {instancePath:instancePath+"/verdict/reasons/" + i0+"/metric",schemaPath:"#/properties/verdict/properties/reasons/items/oneOf/1/properties/metric/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]{0,63}$"},message:"must match pattern \""+"^[a-z][a-z0-9_]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/verdict/reasons/" + i0+"/metric",schemaPath:"#/properties/verdict/properties/reasons/items/oneOf/1/properties/metric/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data6.outcome !== undefined){
if("pass" !== data6.outcome){
const err29 = {instancePath:instancePath+"/verdict/reasons/" + i0+"/outcome",schemaPath:"#/properties/verdict/properties/reasons/items/oneOf/1/properties/outcome/const",keyword:"const",params:{allowedValue: "pass"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data6.margin !== undefined){
let data11 = data6.margin;
if(!((typeof data11 == "number") && (isFinite(data11)))){
const err30 = {instancePath:instancePath+"/verdict/reasons/" + i0+"/margin",schemaPath:"#/properties/verdict/properties/reasons/items/oneOf/1/properties/margin/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data6.difference !== undefined){
let data12 = data6.difference;
if((!((typeof data12 == "number") && (isFinite(data12)))) && (data12 !== null)){
const err31 = {instancePath:instancePath+"/verdict/reasons/" + i0+"/difference",schemaPath:"#/properties/verdict/properties/reasons/items/oneOf/1/properties/difference/type",keyword:"type",params:{type: schema11.properties.verdict.properties.reasons.items.oneOf[1].properties.difference.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data6.lower !== undefined){
let data13 = data6.lower;
if((!((typeof data13 == "number") && (isFinite(data13)))) && (data13 !== null)){
const err32 = {instancePath:instancePath+"/verdict/reasons/" + i0+"/lower",schemaPath:"#/properties/verdict/properties/reasons/items/oneOf/1/properties/lower/type",keyword:"type",params:{type: schema11.properties.verdict.properties.reasons.items.oneOf[1].properties.lower.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data6.upper !== undefined){
let data14 = data6.upper;
if((!((typeof data14 == "number") && (isFinite(data14)))) && (data14 !== null)){
const err33 = {instancePath:instancePath+"/verdict/reasons/" + i0+"/upper",schemaPath:"#/properties/verdict/properties/reasons/items/oneOf/1/properties/upper/type",keyword:"type",params:{type: schema11.properties.verdict.properties.reasons.items.oneOf[1].properties.upper.type},message:"must be number,null"};
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
else {
const err34 = {instancePath:instancePath+"/verdict/reasons/" + i0,schemaPath:"#/properties/verdict/properties/reasons/items/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
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
const err35 = {instancePath:instancePath+"/verdict/reasons/" + i0,schemaPath:"#/properties/verdict/properties/reasons/items/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
else {
errors = _errs14;
if(vErrors !== null){
if(_errs14){
vErrors.length = _errs14;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err36 = {instancePath:instancePath+"/verdict/reasons",schemaPath:"#/properties/verdict/properties/reasons/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data3.settle !== undefined){
if(data3.settle !== null){
const err37 = {instancePath:instancePath+"/verdict/settle",schemaPath:"#/properties/verdict/properties/settle/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
else {
const err38 = {instancePath:instancePath+"/verdict",schemaPath:"#/properties/verdict/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err39 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}
