CREATE TABLE "used_token" (
	"workspace" text NOT NULL,
	"id" text NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "used_token_workspace_id_pk" PRIMARY KEY("workspace","id")
);
