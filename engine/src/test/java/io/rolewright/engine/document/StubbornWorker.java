package io.rolewright.engine.document;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;

/** A worker that does what a file tells it: hang, die, babble, say half a word, or listen no more; it reads all others. */
final class StubbornWorker {
    private StubbornWorker() {}

    public static void main(String[] args) throws Exception {
        DataInputStream questions = new DataInputStream(System.in);
        DataOutputStream answers = new DataOutputStream(System.out);
        Wire.writeGreeting(answers);
        while (true) {
            Wire.Question question = Wire.readQuestion(ReadingLimits.standard(), questions);
            obey(new String(question.bytes(), StandardCharsets.UTF_8), answers);
            Wire.writeDocument(
                    Reading.READER.read(question.name(), new ByteArrayInputStream(question.bytes())), answers);
            if (new String(question.bytes(), StandardCharsets.UTF_8).equals("listen no more")) {
                new CountDownLatch(1).await();
            }
        }
    }

    private static void obey(String order, DataOutputStream answers) throws Exception {
        switch (order) {
            case "hang" -> new CountDownLatch(1).await();
            case "die" -> Runtime.getRuntime().halt(134);
            case "babble" -> answers.writeBytes("Terminating due to java.lang.OutOfMemoryError\n".repeat(9));
            case "half" -> {
                answers.writeByte(1);
                answers.flush();
                new CountDownLatch(1).await();
            }
            default -> {}
        }
    }
}
