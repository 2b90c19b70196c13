package dev.kernvraag.facilitator;

import java.security.SecureRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The one-time code for the first account, the same at every node, and the lock that lets one of several make it. */
@Component
class SetupCode {
    /** Without what looks like something else: 80 bits in 16 of them. */
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int GROUPS = 4;
    private static final int IN_GROUP = 4;

    private final JdbcClient tables;
    private final SecureRandom random = new SecureRandom();

    SetupCode(JdbcClient tables) {
        this.tables = tables;
        // Before anybody can come: who finds no row to lock would not wait for whoever has it.
        try {
            tables.sql("insert into setup_code (id, code) select 1, '' where not exists (select 1 from setup_code)")
                    .update();
        } catch (DuplicateKeyException e) {
            // Another node was a moment earlier, and its row is as good.
            current();
        }
    }

    /** The code; empty where none is good. */
    String current() {
        return tables.sql("select code from setup_code where id = 1")
                .query(String.class)
                .single();
    }

    /** Makes one, unless another node did. */
    String offer() {
        tables.sql("update setup_code set code = :made where id = 1 and code = ''")
                .param("made", random())
                .update();
        return current();
    }

    /** Takes it back. */
    void clear() {
        tables.sql("update setup_code set code = '' where id = 1").update();
    }

    /** Waits until nobody else is making the first account; until the transaction ends, nobody else is. */
    void lock() {
        tables.sql("select code from setup_code where id = 1 for update")
                .query(String.class)
                .single();
    }

    private String random() {
        return IntStream.range(0, GROUPS).mapToObj(group -> group()).collect(Collectors.joining("-"));
    }

    private String group() {
        return random.ints(IN_GROUP, 0, LETTERS.length())
                .mapToObj(letter -> LETTERS.substring(letter, letter + 1))
                .collect(Collectors.joining());
    }
}
