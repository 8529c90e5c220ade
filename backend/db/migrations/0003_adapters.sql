CREATE TABLE "adapter" (
	"workspace" text NOT NULL,
	"id" text NOT NULL,
	"version" integer NOT NULL,
	"body" jsonb NOT NULL,
	"published_at" timestamp (3) with time zone NOT NULL,
	"published_by" text NOT NULL,
	"taken_back_at" timestamp (3) with time zone,
	"taken_back_by" text,
	CONSTRAINT "adapter_workspace_id_version_pk" PRIMARY KEY("workspace","id","version")
);
--> statement-breakpoint
ALTER TABLE "usage_event" ADD COLUMN "adapter" text;--> statement-breakpoint
ALTER TABLE "usage_event" ADD COLUMN "page" integer;--> statement-breakpoint
ALTER TABLE "usage_event" ADD COLUMN "unread" jsonb;--> statement-breakpoint
ALTER TABLE "usage_event" ADD COLUMN "since" timestamp (3) with time zone;