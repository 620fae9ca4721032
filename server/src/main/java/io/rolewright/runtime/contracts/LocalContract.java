package io.rolewright.runtime.contracts;

import io.rolewright.runtime.Call;
import io.rolewright.runtime.idempotency.Use;
import io.rolewright.runtime.web.Denials;
import io.rolewright.shared.Allowed;
import io.rolewright.shared.ContractException;
import jakarta.validation.Validator;
import java.lang.reflect.Method;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Calls a contract of another service in the same process by the rules of a remote call: outside a transaction, with valid
 * arguments, with the permission that a public contract asks for, and with one kind of failure. The caller's identity goes
 * along, since {@link io.rolewright.runtime.Call} is bound to the thread.
 */
final class LocalContract extends ContractCall {
    private final Supplier<Object> controller;
    private final Copy copy;

    LocalContract(Supplier<Object> controller, Validator validator, Copy copy) {
        super(validator);
        this.controller = controller;
        this.copy = copy;
    }

    @Override
    @Nullable
    Object call(Method method, @Nullable Object[] given) {
        var arguments = copied(method, given);
        validate(controller.get(), method, arguments);
        permit(method);
        return copy.of(Use.hide(() -> answer(method, arguments)), method.getGenericReturnType());
    }

    // Elsewhere the inner port asks for it, wherever the caller is.
    private static void permit(Method method) {
        var allowed = method.getAnnotation(Allowed.class);
        var actor = Call.find().map(Call::actor).orElse(Denials.ANONYMOUS);
        if (allowed != null && !actor.may(allowed.value().text())) {
            throw new ContractException(Denials.of(actor, allowed.value()));
        }
    }

    private @Nullable Object[] copied(Method method, @Nullable Object[] arguments) {
        var types = method.getGenericParameterTypes();
        var copies = arguments.clone();
        for (var i = 0; i < copies.length; i++) {
            copies[i] = copy.of(copies[i], types[i]);
        }
        return copies;
    }

    private @Nullable Object answer(Method method, @Nullable Object[] arguments) {
        try {
            return run(controller.get(), method, arguments);
        } catch (Throwable failure) {
            throw Failures.translate(method, failure);
        }
    }
}
