package io.rolewright.runtime.contracts;

import io.rolewright.shared.ContractException;
import jakarta.validation.Validator;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.util.ReflectionUtils;

/** The rules of every call between services, wherever the other one runs: outside a transaction, and with valid arguments. */
abstract class ContractCall implements InvocationHandler {
    private final Validator validator;

    ContractCall(Validator validator) {
        this.validator = validator;
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, @Nullable Object @Nullable [] given) {
        if (ReflectionUtils.isObjectMethod(method)) {
            return objectMethod(proxy, method, given);
        }
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw ContractException.broken("runtime.call-in-transaction", Failures.name(method));
        }
        return call(method, given == null ? new Object[0] : given);
    }

    /** Makes the call, with arguments that are still to be validated. */
    abstract @Nullable Object call(Method method, @Nullable Object[] arguments);

    /** @throws ContractException {@code runtime.invalid} (422) */
    void validate(Object answering, Method method, @Nullable Object[] arguments) {
        var violations = validator.forExecutables().validateParameters(answering, method, arguments);
        if (!violations.isEmpty()) {
            throw Failures.invalid(Set.copyOf(violations));
        }
    }

    static @Nullable Object run(Object answering, Method method, @Nullable Object[] arguments) throws Throwable {
        try {
            return method.invoke(answering, arguments);
        } catch (InvocationTargetException failure) {
            throw failure.getTargetException();
        }
    }

    private static @Nullable Object objectMethod(Object proxy, Method method, @Nullable Object @Nullable [] given) {
        return switch (method.getName()) {
            case "equals" -> given != null && proxy == given[0];
            case "hashCode" -> System.identityHashCode(proxy);
            default -> "contract " + proxy.getClass().getInterfaces()[0].getName();
        };
    }
}
