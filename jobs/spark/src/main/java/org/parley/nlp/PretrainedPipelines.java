package org.parley.nlp;

import com.johnsnowlabs.nlp.pretrained.ResourceMetadata;
import com.johnsnowlabs.nlp.pretrained.ResourceRequest;
import com.johnsnowlabs.util.Build;
import com.johnsnowlabs.util.ConfigHelper;
import com.johnsnowlabs.util.ConfigLoader;
import com.johnsnowlabs.util.Version;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.SparkSession;
import org.parley.session.UserError;
import scala.Option;
import scala.collection.immutable.List;

/**
 * The pretrained pipelines that Spark NLP's makers publish, by name and language. They are fetched once, over HTTP, into
 * the folder where Spark NLP keeps what it downloads; its own downloader would need Amazon's client.
 */
final class PretrainedPipelines {
    /** Where the list and the pipelines are, for those who keep a mirror. */
    static final String SOURCE = "spark.parley.pretrained";

    private static final String PUBLISHED = "https://s3.amazonaws.com/auxdata.johnsnowlabs.com/public/models";
    private static final String FOLDER = "public/models";
    private static final Pattern NAME = Pattern.compile("(\\w+)(?::([a-z]{2,3}))?");
    private static final int PATIENCE = 20_000;

    private final SparkSession spark;
    private final String source;

    private PretrainedPipelines(SparkSession spark) {
        this.spark = spark;
        this.source = spark.conf().get(SOURCE, PUBLISHED);
    }

    /** Whether it may be a name: explain_document_dl, or explain_document_dl:fr for another language than English. */
    static boolean isName(String word) {
        return NAME.matcher(word).matches();
    }

    /**
     * The folder of a pretrained pipeline, fetched unless it is there.
     *
     * @throws UserError when it can't be fetched, or none has that name
     */
    static String folder(SparkSession spark, String name) {
        Matcher parts = NAME.matcher(name);
        if (!parts.matches()) {
            throw new IllegalArgumentException(name);
        }
        try {
            String language = parts.group(2) == null ? "en" : parts.group(2);
            return new PretrainedPipelines(spark).fetched(parts.group(1), language);
        } catch (IOException e) {
            throw new UserError("no folder is called " + name + ", and no pretrained pipeline can be fetched: " + e, e);
        }
    }

    private String fetched(String name, String language) throws IOException {
        ResourceMetadata resource = listed(name, language);
        String key = ConfigHelper.pretrainedCacheFolder();
        // Spark NLP reads its settings once for a virtual machine; a session's own come first.
        Path cache = new Path(spark.conf().get(key, ConfigLoader.getConfigStringValue(key)));
        FileSystem files = cache.getFileSystem(spark.sparkContext().hadoopConfiguration());
        Path folder = new Path(cache, resource.key());
        if (!files.exists(folder)) {
            Path half = new Path(cache, resource.key() + ".half");
            files.delete(half, true);
            try (ZipInputStream zip = new ZipInputStream(open(resource.fileName()))) {
                unpack(zip, half, files);
            }
            files.rename(half, folder);
        }
        return folder.toString();
    }

    private ResourceMetadata listed(String name, String language) throws IOException {
        ResourceRequest request = new ResourceRequest(
                name, Option.apply(language), FOLDER, Version.parse(Build.version()), Version.parse(spark.version()));
        Option<ResourceMetadata> found = ResourceMetadata.resolveResource(list(), request);
        if (found.isEmpty()) {
            throw new UserError("no folder and no pretrained pipeline is called " + name + " (in " + language + ")");
        }
        return found.get();
    }

    private List<ResourceMetadata> list() throws IOException {
        try (InputStream list = open("metadata.json")) {
            return ResourceMetadata.readResources(list);
        } catch (IOException e) {
            throw e;
        } catch (Exception e) { // Scala throws what it doesn't declare.
            throw new IOException("the list of pretrained pipelines can't be read", e);
        }
    }

    private InputStream open(String file) throws IOException {
        URL url = URI.create(source + "/" + file).toURL();
        var connection = url.openConnection();
        connection.setConnectTimeout(PATIENCE);
        connection.setReadTimeout(PATIENCE);
        return connection.getInputStream();
    }

    private static void unpack(ZipInputStream zip, Path folder, FileSystem files) throws IOException {
        ZipEntry entry;
        while ((entry = zip.getNextEntry()) != null) {
            Path file = new Path(folder, entry.getName());
            if (!file.toString().startsWith(folder + "/")) {
                throw new IOException("an entry outside its folder: " + entry.getName());
            }
            if (!entry.isDirectory()) {
                try (FSDataOutputStream out = files.create(file)) {
                    zip.transferTo(out);
                }
            }
        }
    }
}
