/*
 * The JSON Schema (draft 2020-12) of a record's file as an editor reads it, so
 * that yaml-language-server and the like can complete and check while one
 * types. What kith takes with a warning the schema takes too; what kith refuses
 * it refuses as far as a schema can.
 */
#ifndef KITH_CMD_GENERATE_JSON_SCHEMA_H
#define KITH_CMD_GENERATE_JSON_SCHEMA_H

#include "codec/json.h"
#include "value/record.h"

/* A tree in `a`, ready for json_write; NULL, and why in `err`, when the tables
 * make none. */
struct node *json_schema(struct arena *a, struct json_error *err);

#endif
