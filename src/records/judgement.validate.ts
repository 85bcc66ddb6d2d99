// @ts-nocheck
// Made by `make generate` from the schema beside it. Edit that, not this.
import func3Module from "ajv/dist/runtime/ucs2length.js";
const func3 = func3Module.default ?? func3Module;

export const validate = validate10;
export default validate10;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","title":"Judgement","description":"The record of a comparison: who was set against whom, before which judge, and what came out. Without a champion there is nothing to compare.","type":"object","additionalProperties":false,"required":["format","model","key","holdout","judge","engine","challenger","champion","comparison"],"properties":{"format":{"const":"contender.comparison/1"},"model":{"type":"string","pattern":"^[a-z0-9]([a-z0-9_-]{0,62}[a-z0-9])?$"},"key":{"type":"string","pattern":"^[0-9a-f]{64}$"},"holdout":{"type":"string","pattern":"^[0-9a-f]{64}$"},"judge":{"description":"Digest over evaluate and gate.","type":"string","pattern":"^[0-9a-f]{64}$"},"engine":{"type":"string","pattern":"^[0-9a-f]{64}$"},"challenger":{"$ref":"#/definitions/contestant"},"champion":{"oneOf":[{"$ref":"#/definitions/contestant"},{"type":"null"}]},"comparison":{"description":"Digest of the comparison object; null without a champion, or where the champion could not be scored.","oneOf":[{"type":"string","pattern":"^[0-9a-f]{64}$"},{"type":"null"}]},"changes":{"description":"Digest of the object that tells what changed from champion to challenger: for people, nothing decides by it.","type":"string","pattern":"^[0-9a-f]{64}$"},"sweep":{"description":"The challenger is the best of a sweep that was ranked on this holdout: its interval on the primary metric holds for all of them at once.","type":"object","additionalProperties":false,"required":["ranking","challengers","critical"],"properties":{"ranking":{"description":"Key of the sweep's step.","type":"string","pattern":"^[0-9a-f]{64}$"},"challengers":{"type":"integer","minimum":1,"maximum":256},"critical":{"description":"The interval is D ± so many standard errors; null where there is none.","type":["number","null"]}}},"refused":{"description":"Why there is no comparison although there is a champion.","type":"object","additionalProperties":false,"required":["code","detail"],"properties":{"code":{"enum":["champion-evidence-missing","champion-not-scorable","champion-corrupt"]},"detail":{"type":"string","maxLength":4096}}}},"definitions":{"contestant":{"type":"object","additionalProperties":false,"required":["run","model"],"properties":{"run":{"type":"string","pattern":"^[0-9a-f]{16}$"},"model":{"description":"Digest of the model artifact that was scored.","type":"string","pattern":"^[0-9a-f]{64}$"},"refitted":{"description":"The champion's config was fitted anew under the present judge, because its own differed in these sections.","type":"array","items":{"enum":["target","split"]}}}}}};
const schema12 = {"type":"object","additionalProperties":false,"required":["run","model"],"properties":{"run":{"type":"string","pattern":"^[0-9a-f]{16}$"},"model":{"description":"Digest of the model artifact that was scored.","type":"string","pattern":"^[0-9a-f]{64}$"},"refitted":{"description":"The champion's config was fitted anew under the present judge, because its own differed in these sections.","type":"array","items":{"enum":["target","split"]}}}};
const func2 = Object.prototype.hasOwnProperty;

const pattern0 = new RegExp("^[a-z0-9]([a-z0-9_-]{0,62}[a-z0-9])?$", "u");
const pattern1 = new RegExp("^[0-9a-f]{64}$", "u");
const pattern5 = new RegExp("^[0-9a-f]{16}$", "u");

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
if(!pattern0.test(data1)){
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
if(!pattern1.test(data2)){
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
if(!pattern1.test(data3)){
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
if(!pattern1.test(data4)){
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
if(!pattern1.test(data5)){
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
const err21 = {instancePath:instancePath+"/challenger",schemaPath:"#/definitions/contestant/required",keyword:"required",params:{missingProperty: "run"},message:"must have required property '"+"run"+"'"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data6.model === undefined){
const err22 = {instancePath:instancePath+"/challenger",schemaPath:"#/definitions/contestant/required",keyword:"required",params:{missingProperty: "model"},message:"must have required property '"+"model"+"'"};
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
const err23 = {instancePath:instancePath+"/challenger",schemaPath:"#/definitions/contestant/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
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
if(!pattern5.test(data7)){
const err24 = {instancePath:instancePath+"/challenger/run",schemaPath:"#/definitions/contestant/properties/run/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{16}$"},message:"must match pattern \""+"^[0-9a-f]{16}$"+"\""};
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
const err25 = {instancePath:instancePath+"/challenger/run",schemaPath:"#/definitions/contestant/properties/run/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
if(!pattern1.test(data8)){
const err26 = {instancePath:instancePath+"/challenger/model",schemaPath:"#/definitions/contestant/properties/model/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
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
const err27 = {instancePath:instancePath+"/challenger/model",schemaPath:"#/definitions/contestant/properties/model/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err28 = {instancePath:instancePath+"/challenger/refitted/" + i0,schemaPath:"#/definitions/contestant/properties/refitted/items/enum",keyword:"enum",params:{allowedValues: schema12.properties.refitted.items.enum},message:"must be equal to one of the allowed values"};
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
const err29 = {instancePath:instancePath+"/challenger/refitted",schemaPath:"#/definitions/contestant/properties/refitted/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err30 = {instancePath:instancePath+"/challenger",schemaPath:"#/definitions/contestant/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err31 = {instancePath:instancePath+"/champion",schemaPath:"#/definitions/contestant/required",keyword:"required",params:{missingProperty: "run"},message:"must have required property '"+"run"+"'"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data11.model === undefined){
const err32 = {instancePath:instancePath+"/champion",schemaPath:"#/definitions/contestant/required",keyword:"required",params:{missingProperty: "model"},message:"must have required property '"+"model"+"'"};
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
const err33 = {instancePath:instancePath+"/champion",schemaPath:"#/definitions/contestant/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
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
if(!pattern5.test(data12)){
const err34 = {instancePath:instancePath+"/champion/run",schemaPath:"#/definitions/contestant/properties/run/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{16}$"},message:"must match pattern \""+"^[0-9a-f]{16}$"+"\""};
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
const err35 = {instancePath:instancePath+"/champion/run",schemaPath:"#/definitions/contestant/properties/run/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
if(!pattern1.test(data13)){
const err36 = {instancePath:instancePath+"/champion/model",schemaPath:"#/definitions/contestant/properties/model/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
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
const err37 = {instancePath:instancePath+"/champion/model",schemaPath:"#/definitions/contestant/properties/model/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err38 = {instancePath:instancePath+"/champion/refitted/" + i1,schemaPath:"#/definitions/contestant/properties/refitted/items/enum",keyword:"enum",params:{allowedValues: schema12.properties.refitted.items.enum},message:"must be equal to one of the allowed values"};
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
const err39 = {instancePath:instancePath+"/champion/refitted",schemaPath:"#/definitions/contestant/properties/refitted/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err40 = {instancePath:instancePath+"/champion",schemaPath:"#/definitions/contestant/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
if(!pattern1.test(data16)){
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
if(!pattern1.test(data17)){
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
if(!pattern1.test(data19)){
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
const err58 = {instancePath:instancePath+"/sweep/critical",schemaPath:"#/properties/sweep/properties/critical/type",keyword:"type",params:{type: schema11.properties.sweep.properties.critical.type},message:"must be number,null"};
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
const err63 = {instancePath:instancePath+"/refused/code",schemaPath:"#/properties/refused/properties/code/enum",keyword:"enum",params:{allowedValues: schema11.properties.refused.properties.code.enum},message:"must be equal to one of the allowed values"};
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
validate10.errors = vErrors;
return errors === 0;
}
