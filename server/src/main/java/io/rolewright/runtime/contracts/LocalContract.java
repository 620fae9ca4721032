package io.rolewright.runtime.contracts;

import io.rolewright.runtime.idempotency.Use;
import jakarta.validation.Validator;
import java.lang.reflect.Method;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Calls a contract of another service in the same process by the rules of a remote call: outside a transaction, with valid
 * arguments, and with one kind of failure. The caller's identity goes along, since {@link io.rolewright.runtime.Call} is
 * bound to the thread.
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
        return copy.of(Use.hide(() -> answer(method, arguments)), method.getGenericReturnType());
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
