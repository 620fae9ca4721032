package io.rolewright.integrations.twins.phone;

import io.rolewright.integrations.twins.wire.Provider;
import io.rolewright.integrations.twins.wire.TwinAnswer;
import io.rolewright.integrations.twins.wire.TwinRequest;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** A server of Twilio's customer, which answers as a test tells it to; without that, with an empty document. */
final class Customer implements Provider {
    private final Map<String, Function<TwinRequest, TwinAnswer>> answers = new ConcurrentHashMap<>();

    /** Answers at a path with the document that holds this. */
    void at(String path, String verbs) {
        answers.put(path, request -> xml("<Response>" + verbs + "</Response>"));
    }

    void at(String path, Function<TwinRequest, TwinAnswer> answer) {
        answers.put(path, answer);
    }

    static TwinAnswer xml(String document) {
        return TwinAnswer.text(200, "text/xml; charset=utf-8", document);
    }

    @Override
    public String name() {
        return "customer";
    }

    @Override
    public TwinAnswer answer(TwinRequest request) {
        return answers.getOrDefault(request.path(), any -> xml("<Response/>")).apply(request);
    }
}
