package io.rolewright.security.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.runtime.cipher.Cell;
import io.rolewright.runtime.cipher.FieldCipher;
import io.rolewright.runtime.cipher.KeyName;
import io.rolewright.runtime.leases.Chores;
import io.rolewright.shared.CandidateId;
import io.rolewright.support.Door;
import io.rolewright.support.Events;
import io.rolewright.support.PlainDoor;
import io.rolewright.support.Reply;
import io.rolewright.support.ServerTest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.support.TransactionOperations;

/** {@code security} alone, in the database role that sees its schema only. */
@ServerTest({"rolewright.target=security", "rolewright.security.rewrap-batch=7"})
@Import(PlainDoor.class)
class RotationTest {
    private static final String KEYS = "/api/v1/security/keys";

    @Autowired
    private ApplicationContext server;

    @Autowired
    private Events events;

    @Autowired
    private FieldCipher cipher;

    @Autowired
    private TransactionOperations transactions;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void bringsEveryDataKeyUnderTheNewVersionAndDestroysTheOld() {
        var person = person();
        var encrypted = cipher.encryptText(person, cell(), "Ann");
        for (var more = 0; more < 20; more++) {
            person();
        }
        var started = send("POST", KEYS + "/rotations", BodyPublishers.noBody());
        assertThat(started.status()).isEqualTo(202);
        events.awaitIdle();
        var rotation = get(started.header("Location").orElseThrow());
        assertThat(rotation.text("state")).isEqualTo("FINISHED");
        assertThat(rotation.body().path("done").asLong())
                .isEqualTo(rotation.body().path("total").asLong())
                .isGreaterThan(20);
        assertThat(rotation.text("finishedAt")).isNotBlank();

        var version = rotation.body().path("version").asInt();
        assertThat(get(KEYS).body().path("newest").asInt()).isEqualTo(version);
        assertThat(setMinimum(version + 1).code()).isEqualTo("security.version-unknown");
        var kept = setMinimum(version).body().path("versions");
        assertThat(kept).hasSize(1);
        assertThat(kept.at("/0/version").asInt()).isEqualTo(version);
        assertThat(cipher.decryptText(person, cell(), encrypted)).isEqualTo("Ann");
        assertThat(facts("security.key-versions-destroyed.v1")).isPositive();
    }

    @Test
    void failsAloudOnADamagedKeyAndFinishesWhenItIsBack() {
        var person = person();
        var wrapped = jdbc.sql("select wrapped_field from runtime.data_key where name = ?")
                .param(person.text())
                .query(byte[].class)
                .single();
        write(person, new byte[] {1, 2, 3});
        var started = send("POST", KEYS + "/rotations", BodyPublishers.noBody());
        events.awaitIdle();
        var failed = get(started.header("Location").orElseThrow());
        assertThat(failed.text("state")).isEqualTo("FAILED");
        assertThat(failed.body().at("/failure/code").asString()).isEqualTo("security.data-keys-unreadable");
        var version = failed.body().path("version").asInt();
        assertThat(setMinimum(version).code()).isEqualTo("runtime.key-version-in-use");
        assertThat(facts("security.key-rotation-failed.v1")).isPositive();

        write(person, wrapped);
        assertThat(server.getBean(Chores.class).run(SecurityConfiguration.REWRAPPING))
                .isTrue();
        var finished = get(started.header("Location").orElseThrow());
        assertThat(finished.text("state")).isEqualTo("FINISHED");
        assertThat(cipher.decryptText(person, cell(), cipher.encryptText(person, cell(), "Ann")))
                .isEqualTo("Ann");
    }

    @Test
    void runsOneRotationAtATime() {
        var id = UUID.randomUUID();
        jdbc.sql("insert into security.rotation (id, version, state, total, started_at)"
                        + " values (?, 999999, 'RUNNING', 0, now())")
                .param(id)
                .update();
        var refused = send("POST", KEYS + "/rotations", BodyPublishers.noBody());
        jdbc.sql("delete from security.rotation where id = ?").param(id).update();
        assertThat(refused.code()).isEqualTo("security.rotation-running");
        assertThat(get(KEYS + "/rotations/" + id).code()).isEqualTo("security.rotation-unknown");
    }

    @Test
    void limitsThePurposesOfOtherPrograms() {
        jdbc.sql("insert into security.purpose (name, id, made_at)"
                        + " select 'purpose-' || n, gen_random_uuid(), now() from generate_series(1, 200) n")
                .update();
        var body = "{\"purpose\":\"one-too-many\",\"plaintext\":\"MTgg\"}";
        var refused = send("POST", "/api/v1/security/encrypt", BodyPublishers.ofString(body));
        var known = send(
                "POST", "/api/v1/security/encrypt", BodyPublishers.ofString(body.replace("one-too-many", "purpose-7")));
        jdbc.sql("delete from security.purpose").update();
        assertThat(refused.code()).isEqualTo("security.too-many-purposes");
        assertThat(known.status()).isEqualTo(200);
    }

    private KeyName person() {
        var person = KeyName.of(new CandidateId(UUID.randomUUID()));
        transactions.executeWithoutResult(status -> cipher.create(person));
        return person;
    }

    private static Cell cell() {
        return new Cell("samples.person.name", "1");
    }

    /** As somebody who may write to the database what the service may not. */
    private void write(KeyName person, byte[] wrapped) {
        var url = server.getEnvironment().getRequiredProperty("spring.datasource.url");
        JdbcClient.create(new DriverManagerDataSource(url.replace("service_security", "postgres")))
                .sql("update runtime.data_key set wrapped_field = ? where name = ?")
                .params(wrapped, person.text())
                .update();
    }

    private long facts(String type) {
        return jdbc.sql("select count(*) from runtime.event where type = ?")
                .param(type)
                .query(Long.class)
                .single();
    }

    private Reply setMinimum(int version) {
        return send("PUT", KEYS + "/minimum", BodyPublishers.ofString("{\"version\":%d}".formatted(version)));
    }

    private Reply get(String path) {
        return send("GET", path, BodyPublishers.noBody());
    }

    private Reply send(String method, String path, BodyPublisher body) {
        var door = new Door(server);
        return door.send(door.to(path)
                .header(PlainDoor.USER, new UUID(1, 1).toString())
                .header(PlainDoor.PERMISSIONS, "manage-keys,use-cipher")
                .header("Content-Type", "application/json")
                .method(method, body));
    }
}
