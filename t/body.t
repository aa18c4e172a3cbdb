#!/usr/bin/perl

# Bodies as they really arrive: in pieces, chunked, large, too large, never,
# or where nobody expects one.

use strict;
use warnings;

use Cognito::Test;
use Cognito::Client qw(json_text);
use IO::Select;
use Socket qw(SOL_SOCKET SO_LINGER IPPROTO_TCP TCP_NODELAY);
use Time::HiRes qw(sleep time);

use constant MIB => 1024 * 1024;

my $prefix = 'AWSCognitoIdentityProviderService.';

my $server = start_server(locations => <<'END');

        location /tiny {
            client_max_body_size 200;
            cognito;
        }

        location /vast {
            client_max_body_size 100m;
            cognito;
        }

        location /limitless {
            client_max_body_size 0;
            cognito;
        }

        location /impatient {
            client_body_timeout 500ms;
            cognito;
        }

        location /small {
            client_body_buffer_size 1k;
            cognito;
        }

        location /file {
            client_body_in_file_only on;
            cognito;
        }

        location /mirrored {
            mirror /shadow;
            cognito;
        }

        location /shadow {
            internal;
            cognito;
        }
END

my $pool = make_pool();
my $client = make_client($pool);

my %input = (ClientId => 'nobody', Username => 'u', Password => 'p');
my $small = json_text(\%input);


# a request's head for a body of this length, or chunked

sub head {
    my ($length, %options) = @_;

    my $operation = $options{operation} // 'SignUp';

    return join("\r\n", 'POST ' . ($options{path} // '/') . ' HTTP/1.1',
                'Host: x', 'Content-Type: application/x-amz-json-1.1',
                "X-Amz-Target: $prefix$operation",
                defined $length ? "Content-Length: $length"
                                : 'Transfer-Encoding: chunked',
                @{$options{lines} // []}) . "\r\n\r\n";
}


sub padded {
    my ($size) = @_;

    return $small . ' ' x ($size - length $small);
}


sub chunks {
    my ($body, $size) = @_;

    my $text = '';

    for (my $i = 0; $i < length $body; $i += $size) {
        my $piece = substr($body, $i, $size);
        $text .= sprintf("%x\r\n%s\r\n", length $piece, $piece);
    }

    return $text . "0\r\n\r\n";
}


sub is_read {
    my ($answer, $name) = @_;

    local $Test::Builder::Level = $Test::Builder::Level + 1;

    return is_error($answer, 'ResourceNotFoundException',
                    'User pool client nobody does not exist.', 400, $name);
}


sub is_too_large {
    my ($answer, $size, $name) = @_;

    local $Test::Builder::Level = $Test::Builder::Level + 1;

    return is_error($answer, 'RequestEntityTooLargeException',
                    "The request body is larger than $size bytes.", 413,
                    $name)
           && is($answer->{headers}{'content-length'},
                 length $answer->{raw}, 'and all of the answer arrived');
}


subtest 'in pieces' => sub {
    my $socket = http_socket();

    $socket->setsockopt(IPPROTO_TCP, TCP_NODELAY, 1);

    print $socket head(length $small);

    for my $byte (split //, $small) {
        print $socket $byte;
        sleep(0.002);
    }

    is_read(read_answer($socket), 'byte by byte');

    $socket = http_socket();
    $socket->setsockopt(IPPROTO_TCP, TCP_NODELAY, 1);

    for my $byte (split //, head(length $small) . $small) {
        print $socket $byte;
        sleep(0.001);
    }

    is_read(read_answer($socket), 'with the head, too');

    # each way to divide it in two

    my $request = head(length $small) . $small;
    my $wrong = 0;

    for my $i (length(head(length $small)) - 2 .. length($request) - 1) {
        $socket = http_socket();
        $socket->setsockopt(IPPROTO_TCP, TCP_NODELAY, 1);
        print $socket substr($request, 0, $i);
        sleep(0.003);
        print $socket substr($request, $i);
        $wrong++ if read_answer($socket)->{status} != 400;
    }

    is($wrong, 0, 'divided anywhere');

    my $text = json_text({ %input, Username => "\x{20ac}" x 20 });
    utf8::encode($text) if utf8::is_utf8($text);
    $socket = http_socket();
    $socket->setsockopt(IPPROTO_TCP, TCP_NODELAY, 1);
    print $socket head(length $text);

    for my $byte (split //, $text) {
        print $socket $byte;
        sleep(0.002);
    }

    is_read(read_answer($socket), 'within characters');
};


subtest 'chunked' => sub {
    for my $size (1, 7, 64, 1000) {
        is_read(raw_request(head() . chunks($small, $size)),
                "chunks of $size");
    }

    my $length = sprintf('%x', length $small);

    is_read(raw_request(head() . "$length; name=\"value\"\r\n$small\r\n"
                        . "0\r\nTrailer: x\r\n\r\n"),
            'an extension and a trailer');
    is_error(raw_request(head() . "0\r\n\r\n"), 'SerializationException',
             undef, 400, 'empty');
    is(raw_request(head() . "zz\r\n")->{status}, 400, 'no chunk');

    my $socket = http_socket();

    for my $piece (split /(?<=\n)/, head() . chunks($small, 9)) {
        print $socket $piece;
        sleep(0.003);
    }

    is_read(read_answer($socket), 'in pieces');

    print $socket head() . chunks($small, 9);
    is_read(read_answer($socket), 'the connection lives on');
};


subtest 'large' => sub {
    for my $size (16 * 1024, 16 * 1024 + 1, 100_000, MIB - 1, MIB) {
        is_read(raw_request(head($size) . padded($size)), "$size bytes");
        is_read(raw_request(head() . chunks(padded($size), 8000)),
                "$size bytes, chunked");
    }

    is_read(raw_request(head(5000, path => '/small') . padded(5000)),
            'larger than a small buffer');
    is_read(raw_request(head(50_000, path => '/file') . padded(50_000)),
            'never in a file');

    my @files = grep { -f } glob("$server->{directory}/temp-body/*");

    is(scalar @files, 0, 'no file was written');

    # all of it is signed

    my $answer = call('DescribeUserPool', undef,
                      body => json_text({ UserPoolId => $pool })
                              . ' ' x 500_000);

    is_ok($answer, 'signed');
};


subtest 'too large' => sub {
    for my $size (MIB + 1, 3 * MIB, 30 * MIB) {
        is_too_large(hurried($size), MIB, "$size bytes");
        is_too_large(hurried($size, 64 * 1024), MIB,
                     "$size bytes, chunked");
    }

    is_too_large(raw_request(head(10 * MIB)), MIB,
                 'known before there is any of it');

    # the connection goes on if the body was told of and comes

    my $socket = http_socket();

    print $socket head(MIB + 1), padded(MIB + 1);
    is_too_large(read_answer($socket), MIB, 'on a connection');

    print $socket head(length $small), $small;
    is_read(read_answer($socket), 'that lives on');

    # it ends if only the bytes told of it

    $socket = http_socket();
    print $socket head(), chunks(padded(2 * MIB), 64 * 1024);
    my $answer = read_answer($socket);

    is_too_large($answer, MIB, 'chunked, on a connection');
    is($answer->{headers}{connection}, 'close', 'that says it closes');

    # a form

    $answer = http('POST', body => 'Action=SignUp&Padding=' . 'x' x MIB,
                   headers => { 'Content-Type' =>
                                    'application/x-www-form-urlencoded' });

    is_too_large($answer, MIB, 'a form');
};


# a client that reads while it writes, and in the end has read all there was

sub hurried {
    my ($size, $chunk) = @_;

    my $socket = http_socket();
    my $body = padded($size);
    my $out = $chunk ? head() . chunks($body, $chunk) : head($size) . $body;
    my $in = '';
    my $deadline = time() + 20;

    local $SIG{PIPE} = 'IGNORE';
    $socket->blocking(0);

    my $select = IO::Select->new($socket);

    while (time() < $deadline) {
        my ($readable, $writable) =
            IO::Select->select($select, length $out ? $select : undef,
                               undef, 1);

        if (@{$readable // []}) {
            my $n = sysread($socket, $in, 65536, length $in);
            last if defined $n && $n == 0;
            last if !defined $n && !$!{EAGAIN};
        }

        if (@{$writable // []}) {
            my $n = syswrite($socket, $out, 65536);
            substr($out, 0, $n, '') if $n;
            $out = '' if !defined $n && !$!{EAGAIN};
        }

        last if $in =~ /\r\n\r\n\{.*\}$/s && !length $out;
    }

    my ($head, $raw) = split /\r\n\r\n/, $in, 2;
    my ($status) = ($head // '') =~ m{^HTTP/1.1 (\d+)};

    return {
        status  => $status // 0,
        headers => { map { /^([^:]+): (.*)$/ ? (lc $1, $2) : () }
                     split /\r\n/, $head // '' },
        raw     => $raw // '',
        body    => scalar eval { JSON::PP::decode_json($raw) },
    };
}


subtest 'operations that take more' => sub {
    my $text = json_text({ UserPoolId => $pool, ClientId => $client,
                           UseCognitoProvidedValues => true() });

    for my $operation (qw(CreateManagedLoginBranding
                          UpdateManagedLoginBranding))
    {
        my $size = 2 * MIB;
        my $answer = call($operation, undef, sign => 1,
                          body => $text . ' ' x ($size - length $text));

        isnt($answer->{status}, 413, "$operation: 2 MiB");

        $answer = call($operation, undef, sign => 1,
                       body => $text . ' ' x ($size + 1 - length $text));

        is_too_large($answer, $size, 'and no more');
    }
};


subtest 'client_max_body_size' => sub {
    is_read(raw_request(head(200, path => '/tiny') . padded(200)),
            'as much as that');
    is_too_large(raw_request(head(201, path => '/tiny') . padded(201)), 200,
                 'less than ours');
    is_too_large(raw_request(head(undef, path => '/tiny')
                             . chunks(padded(201), 50)), 200, 'chunked');

    for my $path ('/vast', '/limitless') {
        is_read(raw_request(head(MIB, path => $path) . padded(MIB)),
                "$path: our own limit");
        is_too_large(raw_request(head(MIB + 1, path => $path)
                                 . padded(MIB + 1)), MIB,
                     'stays');
    }
};


subtest 'nesting' => sub {
    for my $name (qw(lists structures)) {
        my $body = sub {
            my ($depth) = @_;
            my $inner = $name eq 'structures'
                ? '{"a":' x ($depth - 1) . '1' . '}' x ($depth - 1)
                : '[' x ($depth - 1) . ']' x ($depth - 1);

            return substr($small, 0, -1) . ",\"Deep\":$inner}";
        };

        is_read(raw_request(head(length $body->(32)) . $body->(32)),
                "32 $name");
        is_error(raw_request(head(length $body->(33)) . $body->(33)),
                 'SerializationException', undef, 400, "33 $name");
        is_error(raw_request(head(length $body->(100_000))
                             . $body->(100_000)),
                 'SerializationException', undef, 400, "100000 $name");
    }
};


subtest 'Expect: 100-continue' => sub {
    my @expect = (lines => ['Expect: 100-continue']);
    my $socket = http_socket();

    print $socket head(length $small, @expect);

    my $line = <$socket>;

    is($line, "HTTP/1.1 100 Continue\r\n", 'go on');
    is(scalar <$socket>, "\r\n", 'nothing else');

    print $socket $small;
    is_read(read_answer($socket), 'answered');

    $socket = http_socket();
    print $socket head(length $small,
                       lines => ['Expect: 100-continue',
                                 'Connection: close']), $small;
    my $all = do { local $/; <$socket> };

    like($all, qr{^HTTP/1.1\ 100\ Continue\r\n\r\n
                  HTTP/1.1\ 400\ .*ResourceNotFoundException}sx,
         'a client that does not wait');

    $socket = http_socket();
    print $socket head(MIB + 1, @expect);
    my $answer = read_answer($socket);

    is_too_large($answer, MIB, 'too large: told at once');
    is($answer->{headers}{connection}, 'close', 'closed');

};


subtest 'a body that does not come' => sub {
    my $socket = http_socket();

    print $socket head(length $small, path => '/impatient'),
          substr($small, 0, 10);

    my $from = time();
    my $answer = read_answer($socket);

    is($answer->{status}, 0, 'closed without an answer');
    cmp_ok(time() - $from, '>', 0.4, 'not at once');
    cmp_ok(time() - $from, '<', 5, 'but soon');

    # clients that go away in the middle

    for my $i (1 .. 30) {
        $socket = http_socket();
        print $socket head($i % 2 ? 5000 : undef), $i % 2
              ? substr($small, 0, $i) : "1388\r\n" . substr($small, 0, $i);
        close($socket);
    }

    # by a reset

    for my $i (1 .. 10) {
        $socket = http_socket();
        print $socket head(5000), substr($small, 0, $i);
        sleep(0.01);
        $socket->setsockopt(SOL_SOCKET, SO_LINGER, pack('ii', 1, 0));
        close($socket);
    }

    is_read(raw_request(head(length $small) . $small),
            'the others are answered');
};


subtest 'where there is no body, or none is expected' => sub {
    is_error(raw_request("POST / HTTP/1.1\r\nHost: x\r\n"
                         . "Content-Type: application/x-amz-json-1.1\r\n"
                         . "X-Amz-Target: ${prefix}SignUp\r\n\r\n"),
             'SerializationException', undef, 400, 'POST without one');
    is_error(raw_request(head(0)), 'SerializationException', undef, 400,
             'an empty one');

    my $socket = http_socket();
    my $length = "Content-Length: 5\r\n\r\n";
    my $query = 'Action=SignUp&ClientId=nobody&Username=u&Password=p';

    print $socket "GET /?$query HTTP/1.1\r\nHost: x\r\n${length}12345";
    is_read(read_answer($socket), 'GET with one, Query form');

    print $socket "GET /$pool/.well-known/jwks.json HTTP/1.1\r\nHost: x\r\n",
          "${length}12345";
    is(read_answer($socket)->{status}, 200, 'GET of a document');

    print $socket "GET / HTTP/1.1\r\nHost: x\r\n${length}12345";
    is(read_answer($socket)->{status}, 403, 'GET of nothing');

    print $socket "OPTIONS / HTTP/1.1\r\nHost: x\r\n${length}12345";
    is(read_answer($socket)->{status}, 200, 'OPTIONS');

    print $socket "POST / HTTP/1.1\r\nHost: x\r\n"
          . "Transfer-Encoding: chunked\r\n\r\n" . chunks('12345', 2);
    is(read_answer($socket)->{status}, 403, 'POST of nothing');

    print $socket head(length $small), $small;
    is_read(read_answer($socket), 'all on one connection');
};


# the body is read by nginx then, and for both

subtest 'mirrored' => sub {
    for my $size (length $small, 10_000, 100_000) {
        is_read(raw_request(head($size, path => '/mirrored')
                            . padded($size)), "$size bytes");
        is_read(raw_request(head(undef, path => '/mirrored')
                            . chunks(padded($size), 5000)),
                "$size bytes, chunked");
    }

    is_too_large(raw_request(head(undef, path => '/mirrored')
                             . chunks(padded(MIB + 1), 50_000)), MIB,
                 'too large');
};


done_testing();
