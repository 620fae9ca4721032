package io.rolewright.integrations.twins.phone;

import io.rolewright.integrations.twins.wire.TwinRequest;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The form of a request, refused where it is not filled in as it has to be. An empty field is none. */
record Form(TwinRequest request) {
    Optional<String> filled(String name) {
        return request.formField(name).filter(value -> !value.isEmpty());
    }

    String required(String name, int code, String text) {
        return filled(name).orElseThrow(() -> TwilioError.badRequest(code, text));
    }

    boolean isTrue(String name) {
        return filled(name).filter("true"::equalsIgnoreCase).isPresent();
    }

    List<String> all(String name) {
        return request.formFields(name);
    }

    Duration seconds(String name, int otherwise, int most) {
        var told = filled(name);
        if (told.isEmpty()) {
            return Duration.ofSeconds(otherwise);
        }
        var seconds = told.filter(text -> text.matches("[0-9]{1,5}"))
                .map(Integer::parseInt)
                .orElse(0);
        if (seconds < 1 || seconds > most) {
            throw TwilioError.badRequest(20_001, name + " must be between 1 and " + most + " seconds.");
        }
        return Duration.ofSeconds(seconds);
    }

    /** An address of the customer's; its method stands in the field of the same name with {@code Method} after it. */
    @Nullable
    Hook hook(String name, int errorCode) {
        return hook(name, name + "Method", errorCode);
    }

    @Nullable
    Hook hook(String name, String methodName, int errorCode) {
        return filled(name)
                .map(url -> Hook.of(url, filled(methodName))
                        .orElseThrow(() -> TwilioError.badRequest(errorCode, name + " is not a valid URL: " + url)))
                .orElse(null);
    }
}
