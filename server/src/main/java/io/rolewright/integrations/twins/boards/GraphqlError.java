package io.rolewright.integrations.twins.boards;

/** Why an operation is refused, with the code that goes into the error's extensions. */
final class GraphqlError extends RuntimeException {
    private final String code;

    GraphqlError(String code, String message) {
        super(message, null, false, false);
        this.code = code;
    }

    static GraphqlError badInput(String message) {
        return new GraphqlError("BAD_USER_INPUT", message);
    }

    static GraphqlError forbidden(String message) {
        return new GraphqlError("FORBIDDEN", message);
    }

    String code() {
        return code;
    }
}
