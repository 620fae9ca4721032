package io.rolewright.integrations.internal;

import io.rolewright.integrations.SignedForm;
import io.rolewright.shared.ContractException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Reads events of partners that tell them by a form, with what stands in the query of its address. */
@Component
class FormEvents {
    private final Accounts accounts;
    private final JsonMapper json;

    FormEvents(Accounts accounts, JsonMapper json) {
        this.accounts = accounts;
        this.json = json;
    }

    /** @throws ContractException {@code integrations.signature-wrong} (401), {@code integrations.hook-unreadable} (400) */
    Told read(String partner, Provider.Form form, Posted posted) {
        var account = accounts.find(partner).orElseThrow(FormEvents::wrong);
        var address = account.shown().facts().getOrDefault(form.address(), "");
        var query = posted.query();
        var signature = posted.signature();
        var fields = FormFields.read(new String(posted.body(), StandardCharsets.UTF_8));
        if (address.isEmpty() || signature == null) {
            throw wrong();
        }
        var signed = new SignedForm(query == null ? address : address + "?" + query, fields, signature);
        if (!FormSignature.isRight(account.secret(form.secret()), signed)) {
            throw wrong();
        }
        var all = new TreeMap<>(FormFields.read(query == null ? "" : query));
        all.putAll(fields);
        return told(form, all);
    }

    private Told told(Provider.Form form, Map<String, String> fields) {
        if (fields.getOrDefault(form.id().getFirst(), "").isEmpty()) {
            throw ContractException.unreadable("integrations.hook-unreadable");
        }
        var event = present(form.id(), fields).collect(Collectors.joining(" "));
        var type = present(form.type(), fields).findFirst().orElse("");
        return new Told(event, type, json.writeValueAsString(fields));
    }

    private static Stream<String> present(List<String> names, Map<String, String> fields) {
        return names.stream().filter(fields::containsKey).map(name -> fields.getOrDefault(name, ""));
    }

    private static ContractException wrong() {
        return ContractException.unauthenticated("integrations.signature-wrong");
    }
}
