CREATE TABLE "group_list" (
	"id" integer PRIMARY KEY DEFAULT 1 NOT NULL,
	"version" uuid DEFAULT gen_random_uuid() NOT NULL,
	CONSTRAINT "group_list_is_one" CHECK ("group_list"."id" = 1)
);
--> statement-breakpoint
-- Written by hand, as drizzle-kit knows no triggers: keep all that follows when migrations are made anew.
CREATE FUNCTION group_list_changes() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	-- With its schema, because whoever writes, a restore for one, may have another search path.
	EXECUTE format(
		'INSERT INTO %I.group_list (id, version) VALUES (1, gen_random_uuid())
		ON CONFLICT (id) DO UPDATE SET version = excluded.version',
		TG_TABLE_SCHEMA
	);
	RETURN NULL;
END
$$;
--> statement-breakpoint
-- Before and not after: so every writer waits here for the one before it, and none for another's groups.
CREATE TRIGGER groups_change
	BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON "groups"
	FOR EACH STATEMENT EXECUTE FUNCTION group_list_changes();
--> statement-breakpoint
INSERT INTO "group_list" DEFAULT VALUES;
