CREATE TABLE "presence" (
	"workspace" text NOT NULL,
	"person" text NOT NULL,
	"away" boolean DEFAULT false NOT NULL,
	"on_duty_until" timestamp (3) with time zone,
	"seen_at" timestamp (3) with time zone,
	"assigned_at" timestamp (3) with time zone,
	CONSTRAINT "presence_workspace_person_pk" PRIMARY KEY("workspace","person")
);
--> statement-breakpoint
ALTER TABLE "escalation" ADD COLUMN "next_alarm" timestamp (3) with time zone DEFAULT 'epoch';--> statement-breakpoint
CREATE INDEX "escalation_alarm" ON "escalation" USING btree ("workspace","next_alarm") WHERE "escalation"."next_alarm" is not null;