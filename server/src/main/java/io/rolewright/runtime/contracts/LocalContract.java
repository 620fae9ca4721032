package io.rolewright.runtime.contracts;

import io.rolewright.runtime.idempotency.Use;
import io.rolewright.shared.ContractException;
import jakarta.validation.Validator;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.util.ReflectionUtils;

/**
 * Calls a contract of another service in the same process by the rules of a remote call: outside a transaction, with valid
 * arguments, and with one kind of failure. The caller's identity goes along, since {@link io.rolewright.runtime.Call} is
 * bound to the thread.
 */
final class LocalContract implements InvocationHandler {
    private final Supplier<Object> controller;
    private final Validator validator;
    private final Copy copy;

    LocalContract(Supplier<Object> controller, Validator validator, Copy copy) {
        this.controller = controller;
        this.validator = validator;
        this.copy = copy;
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, @Nullable Object @Nullable [] given) {
        if (ReflectionUtils.isObjectMethod(method)) {
            return objectMethod(proxy, method, given);
        }
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw ContractException.broken("runtime.call-in-transaction", Failures.name(method));
        }
        var arguments = copied(method, given == null ? new Object[0] : given);
        validate(method, arguments);
        return copy.of(Use.hide(() -> call(method, arguments)), method.getGenericReturnType());
    }

    private @Nullable Object[] copied(Method method, @Nullable Object[] arguments) {
        var types = method.getGenericParameterTypes();
        var copies = arguments.clone();
        for (var i = 0; i < copies.length; i++) {
            copies[i] = copy.of(copies[i], types[i]);
        }
        return copies;
    }

    private void validate(Method method, @Nullable Object[] arguments) {
        var violations = validator.forExecutables().validateParameters(controller.get(), method, arguments);
        if (!violations.isEmpty()) {
            throw Failures.invalid(Set.copyOf(violations));
        }
    }

    private @Nullable Object call(Method method, @Nullable Object[] arguments) {
        try {
            return method.invoke(controller.get(), arguments);
        } catch (InvocationTargetException failure) {
            throw Failures.translate(method, failure.getTargetException());
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private @Nullable Object objectMethod(Object proxy, Method method, @Nullable Object @Nullable [] given) {
        return switch (method.getName()) {
            case "equals" -> given != null && proxy == given[0];
            case "hashCode" -> System.identityHashCode(proxy);
            default -> "local contract " + proxy.getClass().getInterfaces()[0].getName();
        };
    }
}
