CREATE TABLE "saved_view" (
	"workspace" text NOT NULL,
	"person" text NOT NULL,
	"views" jsonb NOT NULL,
	CONSTRAINT "saved_view_workspace_person_pk" PRIMARY KEY("workspace","person")
);
--> statement-breakpoint
ALTER TABLE "escalation" ADD COLUMN "kind" text DEFAULT 'issue' NOT NULL;--> statement-breakpoint
ALTER TABLE "escalation" ADD COLUMN "market" text;--> statement-breakpoint
ALTER TABLE "escalation" ADD COLUMN "sop" text;--> statement-breakpoint
ALTER TABLE "escalation" ADD COLUMN "rule" text;--> statement-breakpoint
ALTER TABLE "escalation" ADD COLUMN "watchers" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "escalation" ADD COLUMN "waiting_on" text;--> statement-breakpoint
ALTER TABLE "escalation" ADD COLUMN "snoozed_by" text;--> statement-breakpoint
ALTER TABLE "escalation" ADD COLUMN "snoozed_until" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "escalation" ADD COLUMN "link_to" uuid;--> statement-breakpoint
ALTER TABLE "escalation" ADD COLUMN "burns_at" timestamp (3) with time zone DEFAULT '9999-12-31T00:00:00Z' NOT NULL;--> statement-breakpoint
ALTER TABLE "escalation" ADD COLUMN "head" text;--> statement-breakpoint
ALTER TABLE "escalation" ADD COLUMN "mark" text;--> statement-breakpoint
ALTER TABLE "escalation_event" ADD COLUMN "sealed" "bytea";--> statement-breakpoint
ALTER TABLE "escalation_event" ADD COLUMN "digest" text;--> statement-breakpoint
ALTER TABLE "escalation_event" ADD COLUMN "prev" text;--> statement-breakpoint
ALTER TABLE "escalation_event" ADD COLUMN "hash" text;--> statement-breakpoint
CREATE INDEX "escalation_closed" ON "escalation" USING btree ("workspace","closed_at");--> statement-breakpoint
CREATE INDEX "escalation_burns" ON "escalation" USING btree ("workspace","burns_at","number") WHERE "escalation"."closed_at" is null;--> statement-breakpoint
CREATE INDEX "escalation_linked" ON "escalation" USING btree ("workspace","link_to") WHERE "escalation"."link_to" is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "escalation_number" ON "escalation" USING btree ("workspace","number");--> statement-breakpoint
CREATE UNIQUE INDEX "escalation_event_revision" ON "escalation_event" USING btree ("workspace","escalation","revision");--> statement-breakpoint
CREATE INDEX "escalation_event_unchained" ON "escalation_event" USING btree ("workspace","escalation") WHERE "escalation_event"."hash" is null;--> statement-breakpoint
CREATE FUNCTION escalation_event_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' THEN
    -- What an older Deskside wrote is sealed and chained once.
    IF OLD.hash IS NULL AND NEW.hash IS NOT NULL THEN
      RETURN NEW;
    END IF;
    -- Text can be erased; its digest stays.
    IF NEW.sealed IS NULL AND to_jsonb(NEW) - 'sealed' = to_jsonb(OLD) - 'sealed' THEN
      RETURN NEW;
    END IF;
  END IF;
  RAISE EXCEPTION 'the timeline of an escalation is append-only' USING ERRCODE = 'restrict_violation';
END
$$;--> statement-breakpoint
CREATE TRIGGER escalation_event_stays BEFORE UPDATE OR DELETE ON "escalation_event"
  FOR EACH ROW EXECUTE FUNCTION escalation_event_stays();--> statement-breakpoint
CREATE TRIGGER escalation_event_not_emptied BEFORE TRUNCATE ON "escalation_event"
  FOR EACH STATEMENT EXECUTE FUNCTION escalation_event_stays();
