package dev.kernvraag.nodes;

/** Which database the application runs on, as conditions for its parts. */
final class Database {
    /** True on PostgreSQL, where there can be more nodes than one. */
    static final String POSTGRES = "'${spring.datasource.url:}'.startsWith('jdbc:postgresql:')";

    private Database() {}
}
