package org.parley.tag;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * A model as bytes: a head of 24 bytes (the magic number, the version of the form, the CRC-32 of the rest, its length
 * when inflated), then, deflated: the features' revision, the temperature, the labels, the transitions, the classes of
 * words, the registers, and the weights. Ascending hashes are kept as differences, in groups of seven bits.
 */
final class ModelFile {
    private static final int MAGIC = 0x50415254;
    private static final int VERSION = 2;
    private static final int HEAD = 24;
    private static final int LONGEST = 1 << 28;

    private ModelFile() {}

    static byte[] bytes(TaggerModel model) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(body)) {
            write(model, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return framed(body.toByteArray());
    }

    /**
     * Reads a model.
     *
     * @throws IllegalArgumentException when the bytes aren't a whole model of this version
     */
    static TaggerModel model(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(body(bytes)))) {
            return read(in);
        } catch (IOException | DataFormatException | IndexOutOfBoundsException | NegativeArraySizeException e) {
            throw new IllegalArgumentException("the tagger model is corrupt", e);
        }
    }

    private static byte[] framed(byte[] body) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        deflater.setInput(body);
        deflater.finish();
        byte[] packed = new byte[body.length + body.length / 8 + 1024];
        int length = 0;
        while (!deflater.finished()) {
            length += deflater.deflate(packed, length, packed.length - length);
        }
        deflater.end();
        ByteArrayOutputStream framed = new ByteArrayOutputStream(HEAD + length);
        try (DataOutputStream out = new DataOutputStream(framed)) {
            out.writeInt(MAGIC);
            out.writeInt(VERSION);
            out.writeLong(checksum(packed, 0, length));
            out.writeLong(body.length);
            out.write(packed, 0, length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return framed.toByteArray();
    }

    private static byte[] body(byte[] bytes) throws IOException, DataFormatException {
        if (bytes.length < HEAD) {
            throw new IllegalArgumentException("not a tagger model: only " + bytes.length + " bytes");
        }
        DataInputStream head = new DataInputStream(new ByteArrayInputStream(bytes));
        if (head.readInt() != MAGIC) {
            throw new IllegalArgumentException("not a tagger model");
        }
        int version = head.readInt();
        if (version != VERSION) {
            throw new IllegalArgumentException("a tagger model of version " + version + ", not " + VERSION);
        }
        long checksum = head.readLong();
        long length = head.readLong();
        if (checksum != checksum(bytes, HEAD, bytes.length - HEAD) || length < 0 || length > LONGEST) {
            throw new IllegalArgumentException("the tagger model is corrupt: its checksum is wrong");
        }
        Inflater inflater = new Inflater(true);
        inflater.setInput(bytes, HEAD, bytes.length - HEAD);
        byte[] body = new byte[(int) length];
        int read = inflater.inflate(body);
        inflater.end();
        if (read != body.length) {
            throw new IllegalArgumentException("the tagger model is corrupt: it ends early");
        }
        return body;
    }

    private static long checksum(byte[] bytes, int begin, int length) {
        CRC32 crc = new CRC32();
        crc.update(bytes, begin, length);
        return crc.getValue();
    }

    private static void write(TaggerModel model, DataOutputStream out) throws IOException {
        out.writeUTF(model.revision());
        out.writeDouble(model.temperature());
        varint(out, model.labels().names().size());
        for (String name : model.labels().names()) {
            out.writeUTF(name);
        }
        for (int score : model.transition()) {
            out.writeInt(score);
        }
        varint(out, model.classes().size());
        for (WordClasses classes : model.classes()) {
            write(classes, out);
        }
        write(model.registers(), out);
        write(model.weights(), out);
    }

    private static void write(Registers registers, DataOutputStream out) throws IOException {
        varint(out, registers.count());
        varint(out, registers.words());
        for (int i = 0; i < registers.words(); i++) {
            varint(out, i == 0 ? registers.word(0) : registers.word(i) - registers.word(i - 1));
        }
        for (int register = 0; register < registers.count(); register++) {
            for (int i = 0; i < registers.words(); i++) {
                out.writeShort(registers.evidence(i, register));
            }
        }
    }

    private static void write(WordClasses classes, DataOutputStream out) throws IOException {
        varint(out, classes.words());
        for (int i = 0; i < classes.words(); i++) {
            varint(out, i == 0 ? classes.hash(0) : classes.hash(i) - classes.hash(i - 1));
        }
        varint(out, classes.divisions());
        for (int division = 0; division < classes.divisions(); division++) {
            for (int i = 0; i < classes.words(); i++) {
                out.writeShort(classes.classAt(division, i));
            }
        }
    }

    private static void write(WeightTable weights, DataOutputStream out) throws IOException {
        varint(out, weights.size());
        for (int i = 0; i < weights.size(); i++) {
            varint(out, i == 0 ? weights.feature(0) : weights.feature(i) - weights.feature(i - 1));
        }
        for (int i = 0; i < weights.size(); i++) {
            out.writeByte(weights.begin(i + 1) - weights.begin(i));
        }
        for (int i = 0; i < weights.weights(); i++) {
            out.writeByte(weights.tag(i));
        }
        for (int i = 0; i < weights.weights(); i++) {
            out.writeByte(weights.weight(i));
        }
    }

    private static TaggerModel read(DataInputStream in) throws IOException {
        String revision = in.readUTF();
        double temperature = in.readDouble();
        List<String> names = new ArrayList<>();
        int count = varint(in);
        for (int i = 0; i < count; i++) {
            names.add(in.readUTF());
        }
        Labels labels = new Labels(names);
        int[] transition = new int[labels.tags() * labels.tags()];
        for (int i = 0; i < transition.length; i++) {
            transition[i] = in.readInt();
        }
        List<WordClasses> classes = new ArrayList<>();
        int tables = varint(in);
        for (int i = 0; i < tables; i++) {
            classes.add(classes(in));
        }
        return new TaggerModel(labels, revision, classes, registers(in), weights(in), transition, temperature);
    }

    private static WordClasses classes(DataInputStream in) throws IOException {
        int[] words = ascending(in, varint(in));
        short[][] divisions = new short[varint(in)][words.length];
        for (short[] classes : divisions) {
            for (int i = 0; i < words.length; i++) {
                classes[i] = in.readShort();
            }
        }
        return new WordClasses(words, divisions);
    }

    private static Registers registers(DataInputStream in) throws IOException {
        int count = varint(in);
        int[] words = ascending(in, varint(in));
        short[][] evidence = new short[words.length][count];
        for (int register = 0; register < count; register++) {
            for (int i = 0; i < words.length; i++) {
                evidence[i][register] = in.readShort();
            }
        }
        return new Registers(count, words, evidence);
    }

    private static WeightTable weights(DataInputStream in) throws IOException {
        int[] features = ascending(in, varint(in));
        int[] begins = new int[features.length + 1];
        for (int i = 0; i < features.length; i++) {
            begins[i + 1] = begins[i] + in.readUnsignedByte();
        }
        int count = begins[features.length];
        byte[] tags = new byte[count];
        byte[] values = new byte[count];
        in.readFully(tags);
        in.readFully(values);
        int[] entries = new int[count];
        for (int i = 0; i < count; i++) {
            entries[i] = WeightTable.entry(tags[i] & 0xFF, values[i]);
        }
        return new WeightTable(features, begins, entries);
    }

    private static int[] ascending(DataInputStream in, int count) throws IOException {
        int[] numbers = new int[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = varint(in) + (i == 0 ? 0 : numbers[i - 1]);
        }
        return numbers;
    }

    private static void varint(DataOutputStream out, int number) throws IOException {
        int rest = number;
        while ((rest & ~0x7F) != 0) {
            out.writeByte((rest & 0x7F) | 0x80);
            rest >>>= 7;
        }
        out.writeByte(rest);
    }

    private static int varint(DataInputStream in) throws IOException {
        int number = 0;
        for (int shift = 0; shift < 35; shift += 7) {
            int part = in.readUnsignedByte();
            number |= (part & 0x7F) << shift;
            if (part < 0x80) {
                return number;
            }
        }
        throw new IOException("a number without end");
    }
}
