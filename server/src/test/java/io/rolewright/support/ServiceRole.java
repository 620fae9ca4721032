package io.rolewright.support;

/**
 * The database role of one service: owns its schema, may use the runtime's tables, and is refused at a neighbour's.
 *
 * @param service the service's name
 */
public record ServiceRole(String service) {
    /** Makes the role, if need be, and admits it to a database. */
    public static ServiceRole admit(TestDatabase database, String service) {
        var role = new ServiceRole(service);
        var jdbc = database.jdbc();
        var known = jdbc.sql("select count(*) from pg_roles where rolname = ?")
                .param(role.name())
                .query(Long.class)
                .single();
        if (known == 0) {
            jdbc.sql("create role %s login".formatted(role.name())).update();
        }
        jdbc.sql("select runtime.admit_service(?, ?)")
                .params(service, role.name())
                .query((row, number) -> number)
                .list();
        return role;
    }

    /** The name to log in with. */
    public String name() {
        return "service_" + service;
    }
}
