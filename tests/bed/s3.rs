//! A server of the S3 protocol on a real socket, in this process, over a folder of its own.

use std::collections::BTreeMap;
use std::fs;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use evenhand::blobs::StoreUrl;
use hyper::body::Incoming;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use s3s::auth::SimpleAuth;
use s3s::service::{S3Service, S3ServiceBuilder};
use tokio::net::TcpListener;
use tokio::runtime::Runtime;
use tokio::sync::Mutex;

/// A running server with one bucket, `bucket`. It ends when this goes.
pub struct S3 {
    dir: tempfile::TempDir,
    runtime: Option<Runtime>,
    address: SocketAddr,
}

const KEY: &str = "a-key";
const SECRET: &str = "a-secret";

impl S3 {
    pub fn start() -> Self {
        let dir = tempfile::tempdir().unwrap();
        fs::create_dir(dir.path().join("bucket")).unwrap();
        let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
        let mut builder = S3ServiceBuilder::new(s3s_fs::FileSystem::new(dir.path()).unwrap());
        builder.set_auth(SimpleAuth::from_single(KEY, SECRET));
        let listener = runtime.block_on(TcpListener::bind("127.0.0.1:0")).unwrap();
        let address = listener.local_addr().unwrap();
        runtime.spawn(answer(listener, builder.build(), dir.path().join("bucket")));
        Self { dir, runtime: Some(runtime), address }
    }

    /// The bucket, or a folder of it, as the settings name it: `s3://bucket/prefix`.
    pub fn address(&self, prefix: &str) -> String {
        format!("s3://bucket/{prefix}")
    }

    /// The variables of the environment with which the program finds it.
    pub fn settings(&self) -> BTreeMap<String, String> {
        let settings = [
            ("AWS_ACCESS_KEY_ID", KEY.to_owned()),
            ("AWS_SECRET_ACCESS_KEY", SECRET.to_owned()),
            ("AWS_REGION", "us-east-1".to_owned()),
            ("AWS_ENDPOINT_URL", format!("http://{}", self.address)),
        ];
        settings.map(|(name, value)| (name.to_owned(), value)).into()
    }

    /// The bucket, or a folder of it, with all that is needed to open it.
    pub fn url(&self, prefix: &str) -> StoreUrl {
        self.address(prefix).parse::<StoreUrl>().unwrap().with_settings(self.settings())
    }

    /// Returns the folder of the bucket's files.
    pub fn bucket(&self) -> PathBuf {
        Path::join(self.dir.path(), "bucket")
    }

    /// Ends it at once, with every connection.
    pub fn stop(&mut self) {
        self.runtime.take().into_iter().for_each(Runtime::shutdown_background);
    }
}

impl Drop for S3 {
    fn drop(&mut self) {
        self.stop();
    }
}

async fn answer(listener: TcpListener, service: S3Service, bucket: PathBuf) {
    // The real service decides a conditional PUT at once; this one looks first and writes then.
    let writing = Arc::new(Mutex::new(()));
    while let Ok((socket, _)) = listener.accept().await {
        let (service, writing, bucket) = (service.clone(), Arc::clone(&writing), bucket.clone());
        let answer = service_fn(move |request: hyper::Request<Incoming>| {
            let (service, writing, gone) = (service.clone(), Arc::clone(&writing), !bucket.is_dir());
            async move {
                // The real service says so of every request; this one takes the file for missing.
                if gone {
                    let body = s3s::Body::from(String::from("<Error><Code>NoSuchBucket</Code></Error>"));
                    return Ok(hyper::Response::builder().status(404).body(body).unwrap());
                }
                let _turn = if request.method() == "PUT" { Some(writing.lock().await) } else { None };
                hyper::service::Service::call(&service, request).await
            }
        });
        tokio::spawn(hyper::server::conn::http1::Builder::new().serve_connection(TokioIo::new(socket), answer));
    }
}
