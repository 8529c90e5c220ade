-- What was counted so far is held fast at its whole place: days of larger places and months are put together from it.
ALTER TABLE "usage_day" ADD COLUMN "pinned" smallint DEFAULT 7 NOT NULL;--> statement-breakpoint
ALTER TABLE "usage_day" ALTER COLUMN "pinned" DROP DEFAULT;--> statement-breakpoint
ALTER TABLE "usage_day" DROP CONSTRAINT "usage_day_workspace_day_site_team_lang_pk";--> statement-breakpoint
ALTER TABLE "usage_day" ADD CONSTRAINT "usage_day_workspace_pinned_day_site_team_lang_pk" PRIMARY KEY("workspace","pinned","day","site","team","lang");--> statement-breakpoint
CREATE INDEX "usage_again_prev" ON "usage_again" USING btree ("workspace","pinned","prev");--> statement-breakpoint
INSERT INTO "usage_day" ("workspace", "pinned", "day", "site", "team", "lang", "agents", "read", "shown", "seen", "opened", "used", "sent", "edited", "raised", "confirmed", "dismissed", "checked", "stopped", "fixed", "overridden", "unchecked", "scored", "points", "pointed", "newest")
SELECT "workspace", f."pinned", CASE WHEN f."pinned" & 8 > 0 THEN date_trunc('month', "day")::date ELSE "day" END,
	CASE WHEN f."pinned" & 1 > 0 THEN "site" ELSE '' END,
	CASE WHEN f."pinned" & 2 > 0 THEN "team" ELSE '' END, CASE WHEN f."pinned" & 4 > 0 THEN "lang" ELSE '' END,
	sum("agents"), sum("read"), sum("shown"), sum("seen"), sum("opened"), sum("used"), sum("sent"), sum("edited"), sum("raised"), sum("confirmed"), sum("dismissed"), sum("checked"), sum("stopped"), sum("fixed"), sum("overridden"), sum("unchecked"), sum("scored"), sum("points"), sum("pointed"), max("newest")
FROM "usage_day" CROSS JOIN generate_series(0, 15) f("pinned") WHERE f."pinned" <> 7
GROUP BY 1, 2, 3, 4, 5, 6;--> statement-breakpoint
INSERT INTO "usage_again" ("workspace", "pinned", "day", "prev", "site", "team", "lang", "agents", "read", "shown", "seen", "opened", "used", "sent", "edited", "raised", "confirmed", "dismissed")
SELECT "workspace", "pinned" + 8, date_trunc('month', "day")::date, date_trunc('month', "prev")::date, "site", "team", "lang",
	sum("agents"), sum("read"), sum("shown"), sum("seen"), sum("opened"), sum("used"), sum("sent"), sum("edited"), sum("raised"), sum("confirmed"), sum("dismissed")
FROM "usage_again" GROUP BY 1, 2, 3, 4, 5, 6, 7;
