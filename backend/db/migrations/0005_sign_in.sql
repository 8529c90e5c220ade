CREATE TABLE "provisioning_key" (
	"workspace" text PRIMARY KEY NOT NULL,
	"digest" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text
);
--> statement-breakpoint
ALTER TABLE "member" ADD COLUMN "sites" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "member" ADD COLUMN "started_on" date;--> statement-breakpoint
ALTER TABLE "member" ADD COLUMN "external_id" text;--> statement-breakpoint
ALTER TABLE "account" ADD COLUMN "one_time_until" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "session" ADD COLUMN "bearer" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "session" ADD COLUMN "origin" text;--> statement-breakpoint
ALTER TABLE "session" ADD COLUMN "family" text;--> statement-breakpoint
ALTER TABLE "session" ADD COLUMN "stale_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "session" ADD COLUMN "replaced_at" timestamp (3) with time zone;--> statement-breakpoint
CREATE INDEX "session_family" ON "session" USING btree ("family");--> statement-breakpoint
-- A lead saw their own site, or with the site "all" every one; which sites somebody sees stands in a column of its own now.
UPDATE "member" SET "sites" = jsonb_build_array("site") WHERE "role" = 'lead' AND "site" <> 'all';
