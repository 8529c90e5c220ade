CREATE TABLE "erasure" (
	"workspace" text NOT NULL,
	"id" uuid NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"by" text NOT NULL,
	"reason" text NOT NULL,
	"escalations" jsonb NOT NULL,
	"texts" integer NOT NULL,
	"rows" jsonb NOT NULL,
	"held" integer NOT NULL,
	"mark" text NOT NULL,
	CONSTRAINT "erasure_workspace_id_pk" PRIMARY KEY("workspace","id")
);
--> statement-breakpoint
CREATE TABLE "legal_hold" (
	"workspace" text NOT NULL,
	"id" uuid NOT NULL,
	"console" text,
	"ticket" text,
	"reason" text NOT NULL,
	"set_at" timestamp (3) with time zone NOT NULL,
	"set_by" text NOT NULL,
	"lifted_at" timestamp (3) with time zone,
	"lifted_by" text,
	CONSTRAINT "legal_hold_workspace_id_pk" PRIMARY KEY("workspace","id")
);
--> statement-breakpoint
CREATE TABLE "retention_rule" (
	"workspace" text NOT NULL,
	"kind" text NOT NULL,
	"days" integer NOT NULL,
	"set_at" timestamp (3) with time zone NOT NULL,
	"set_by" text NOT NULL,
	CONSTRAINT "retention_rule_workspace_kind_pk" PRIMARY KEY("workspace","kind")
);
--> statement-breakpoint
CREATE TABLE "retention_run" (
	"workspace" text NOT NULL,
	"id" uuid NOT NULL,
	"kind" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"by" text,
	"cut_off" timestamp (3) with time zone NOT NULL,
	"due" integer NOT NULL,
	"removed" integer NOT NULL,
	"held" integer NOT NULL,
	"oldest" timestamp (3) with time zone,
	"mark" text NOT NULL,
	CONSTRAINT "retention_run_workspace_id_pk" PRIMARY KEY("workspace","id")
);
--> statement-breakpoint
CREATE INDEX "erasure_at" ON "erasure" USING btree ("workspace","at");--> statement-breakpoint
CREATE INDEX "retention_run_at" ON "retention_run" USING btree ("workspace","kind","at");--> statement-breakpoint
CREATE OR REPLACE FUNCTION escalation_event_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' THEN
    -- What an older Deskside wrote is sealed and chained once.
    IF OLD.hash IS NULL AND NEW.hash IS NOT NULL THEN
      RETURN NEW;
    END IF;
    -- Text can be erased, or sealed under another key; its digest stays, so another text is found out.
    IF (NEW.sealed IS NULL OR OLD.sealed IS NOT NULL)
      AND to_jsonb(NEW) - 'sealed' = to_jsonb(OLD) - 'sealed' THEN
      RETURN NEW;
    END IF;
  END IF;
  -- Whole escalations, when their time is over.
  IF TG_OP = 'DELETE' AND current_setting('deskside.retention', true) = 'on' THEN
    RETURN OLD;
  END IF;
  RAISE EXCEPTION 'the timeline of an escalation is append-only' USING ERRCODE = 'restrict_violation';
END
$$;
