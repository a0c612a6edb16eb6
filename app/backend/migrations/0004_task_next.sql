DROP INDEX "task_due_at";--> statement-breakpoint
DROP INDEX "task_due_on";--> statement-breakpoint
DROP INDEX "task_position";--> statement-breakpoint
DROP INDEX "task_next_while_open";--> statement-breakpoint
DROP INDEX "task_by_due";--> statement-breakpoint
DROP INDEX "task_by_priority";--> statement-breakpoint
DROP INDEX "task_by_title";--> statement-breakpoint
ALTER TABLE "task" ADD COLUMN "next_at" timestamp (3) with time zone;--> statement-breakpoint
CREATE INDEX "task_by_position" ON "task" USING btree ("user_id","position","id","completed_at");--> statement-breakpoint
CREATE INDEX "task_series" ON "task" USING btree ("series_id") WHERE "task"."series_id" is not null;--> statement-breakpoint
CREATE INDEX "task_next" ON "task" USING btree ("next_at") WHERE "task"."next_at" is not null;--> statement-breakpoint
CREATE INDEX "task_by_due" ON "task" USING btree ("user_id",coalesce("due_at", "due_on"::timestamp at time zone 'UTC', 'infinity'::timestamptz),"id","completed_at");--> statement-breakpoint
CREATE INDEX "task_by_priority" ON "task" USING btree ("user_id",(case "priority" when 'high' then 1 when 'medium' then 2 when 'low' then 3 else 4 end),"id","completed_at");--> statement-breakpoint
CREATE INDEX "task_by_title" ON "task" USING btree ("user_id",lower("title"),"id","completed_at");--> statement-breakpoint
UPDATE "task" SET "next_at" = now() WHERE "repeat_while_open" = 'add' AND "completed_at" IS NULL;
