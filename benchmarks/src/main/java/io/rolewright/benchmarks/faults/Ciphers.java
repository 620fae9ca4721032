package io.rolewright.benchmarks.faults;

import io.rolewright.benchmarks.load.Answer;
import io.rolewright.benchmarks.load.Connection;
import io.rolewright.benchmarks.load.Request;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * What another program has had encrypted, each thing for a purpose and thus under a data key of its own.
 *
 * @param ciphertexts as they were answered, in the order of their purposes
 */
record Ciphers(List<String> ciphertexts) {
    /** Has so many things encrypted. */
    static Ciphers make(int count, int port, String token) throws IOException {
        var made = new ArrayList<String>();
        try (var connection = new Connection(port)) {
            for (var number = 0; number < count; number++) {
                var body = "{\"purpose\":\"%s\",\"plaintext\":\"%s\"}".formatted(purpose(number), plaintext(number));
                var answer = ask(connection, "/api/v1/security/encrypt", body, token);
                if (answer.status() != 200) {
                    throw new IllegalStateException(answer.text());
                }
                made.add(answer.member("ciphertext"));
            }
        }
        return new Ciphers(made);
    }

    /** How many do not come back as they were. */
    long unreadable(int port, String token) throws IOException {
        var unreadable = 0L;
        try (var connection = new Connection(port)) {
            for (var number = 0; number < ciphertexts.size(); number++) {
                var body = "{\"purpose\":\"%s\",\"ciphertext\":\"%s\"}"
                        .formatted(purpose(number), ciphertexts.get(number));
                var answer = ask(connection, "/api/v1/security/decrypt", body, token);
                if (answer.status() != 200 || !answer.member("plaintext").equals(plaintext(number))) {
                    unreadable++;
                }
            }
        }
        return unreadable;
    }

    private static Answer ask(Connection connection, String path, String body, String token) throws IOException {
        return connection.ask(Request.post(path, body).with("Authorization", "Bearer " + token));
    }

    private static String purpose(int number) {
        return "ledger-" + number;
    }

    private static String plaintext(int number) {
        return Base64.getEncoder().encodeToString(("salary " + number).getBytes(StandardCharsets.UTF_8));
    }
}
