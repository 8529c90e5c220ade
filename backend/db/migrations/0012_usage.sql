CREATE TABLE "usage_again" (
	"workspace" text NOT NULL,
	"pinned" smallint NOT NULL,
	"day" date NOT NULL,
	"prev" date NOT NULL,
	"site" text NOT NULL,
	"team" text NOT NULL,
	"lang" text NOT NULL,
	"agents" integer DEFAULT 0 NOT NULL,
	"read" integer DEFAULT 0 NOT NULL,
	"shown" integer DEFAULT 0 NOT NULL,
	"seen" integer DEFAULT 0 NOT NULL,
	"opened" integer DEFAULT 0 NOT NULL,
	"used" integer DEFAULT 0 NOT NULL,
	"sent" integer DEFAULT 0 NOT NULL,
	"edited" integer DEFAULT 0 NOT NULL,
	"raised" integer DEFAULT 0 NOT NULL,
	"confirmed" integer DEFAULT 0 NOT NULL,
	"dismissed" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "usage_again_workspace_pinned_day_prev_site_team_lang_pk" PRIMARY KEY("workspace","pinned","day","prev","site","team","lang")
);
--> statement-breakpoint
CREATE TABLE "usage_day" (
	"workspace" text NOT NULL,
	"day" date NOT NULL,
	"site" text NOT NULL,
	"team" text NOT NULL,
	"lang" text NOT NULL,
	"agents" integer DEFAULT 0 NOT NULL,
	"read" integer DEFAULT 0 NOT NULL,
	"shown" integer DEFAULT 0 NOT NULL,
	"seen" integer DEFAULT 0 NOT NULL,
	"opened" integer DEFAULT 0 NOT NULL,
	"used" integer DEFAULT 0 NOT NULL,
	"sent" integer DEFAULT 0 NOT NULL,
	"edited" integer DEFAULT 0 NOT NULL,
	"raised" integer DEFAULT 0 NOT NULL,
	"confirmed" integer DEFAULT 0 NOT NULL,
	"dismissed" integer DEFAULT 0 NOT NULL,
	"checked" integer DEFAULT 0 NOT NULL,
	"stopped" integer DEFAULT 0 NOT NULL,
	"fixed" integer DEFAULT 0 NOT NULL,
	"overridden" integer DEFAULT 0 NOT NULL,
	"unchecked" integer DEFAULT 0 NOT NULL,
	"scored" integer DEFAULT 0 NOT NULL,
	"points" double precision DEFAULT 0 NOT NULL,
	"pointed" integer DEFAULT 0 NOT NULL,
	"newest" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "usage_day_workspace_day_site_team_lang_pk" PRIMARY KEY("workspace","day","site","team","lang")
);
--> statement-breakpoint
CREATE TABLE "usage_pending" (
	"workspace" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"id" uuid NOT NULL,
	CONSTRAINT "usage_pending_workspace_at_id_pk" PRIMARY KEY("workspace","at","id")
);
--> statement-breakpoint
CREATE TABLE "usage_reason" (
	"workspace" text NOT NULL,
	"day" date NOT NULL,
	"site" text NOT NULL,
	"team" text NOT NULL,
	"lang" text NOT NULL,
	"reason" text NOT NULL,
	"unchecked" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "usage_reason_workspace_day_site_team_lang_reason_pk" PRIMARY KEY("workspace","day","site","team","lang","reason")
);
--> statement-breakpoint
CREATE TABLE "usage_seen" (
	"workspace" text NOT NULL,
	"thing" text NOT NULL,
	"day" date NOT NULL,
	"site" text NOT NULL,
	"team" text NOT NULL,
	"lang" text NOT NULL,
	"bits" integer NOT NULL,
	"word" text,
	"word_at" timestamp (3) with time zone,
	"word_id" uuid,
	CONSTRAINT "usage_seen_workspace_thing_day_site_team_lang_pk" PRIMARY KEY("workspace","thing","day","site","team","lang")
);
--> statement-breakpoint
CREATE INDEX "usage_seen_place" ON "usage_seen" USING btree ("workspace","site","team","day");
--> statement-breakpoint
-- Events move into a table of the same shape that is partitioned by month, and are put down to be counted.
ALTER TABLE "usage_event" RENAME TO "usage_event_before";
--> statement-breakpoint
ALTER TABLE "usage_event_before" RENAME CONSTRAINT "usage_event_workspace_at_id_pk" TO "usage_event_before_pk";
--> statement-breakpoint
CREATE TABLE "usage_event" (
	LIKE "usage_event_before" INCLUDING DEFAULTS,
	CONSTRAINT "usage_event_workspace_at_id_pk" PRIMARY KEY("workspace","at","id")
) PARTITION BY RANGE ("at");
--> statement-breakpoint
-- What has no month of its own: clocks that are wrong.
CREATE TABLE "usage_event_other" PARTITION OF "usage_event" DEFAULT;
--> statement-breakpoint
DO $$
DECLARE
	first timestamp;
BEGIN
	FOR first IN
		SELECT DISTINCT date_trunc('month', "at" AT TIME ZONE 'UTC') FROM "usage_event_before"
		WHERE "at" > now() - interval '400 days' AND "at" < now() + interval '60 days'
		UNION SELECT generate_series(0, 2) * interval '1 month' + date_trunc('month', now() AT TIME ZONE 'UTC')
	LOOP
		EXECUTE format('CREATE TABLE %I PARTITION OF "usage_event" FOR VALUES FROM (%L) TO (%L)',
			'usage_event_' || to_char(first, 'YYYY_MM'),
			to_char(first, 'YYYY-MM-DD') || ' 00:00:00+00',
			to_char(first + interval '1 month', 'YYYY-MM-DD') || ' 00:00:00+00');
	END LOOP;
END $$;
--> statement-breakpoint
INSERT INTO "usage_event" SELECT * FROM "usage_event_before";
--> statement-breakpoint
INSERT INTO "usage_pending" SELECT "workspace", "at", "id" FROM "usage_event_before";
--> statement-breakpoint
DROP TABLE "usage_event_before";
--> statement-breakpoint
CREATE INDEX "usage_event_flag" ON "usage_event" USING btree ("workspace","at") WHERE kind like 'flag.%';
--> statement-breakpoint
CREATE INDEX "usage_event_reading" ON "usage_event" USING btree ("workspace","at") WHERE kind like 'reading.%';
