ALTER TABLE "usage_event" ADD COLUMN "score" double precision;--> statement-breakpoint
ALTER TABLE "usage_event" ADD COLUMN "failed" jsonb;