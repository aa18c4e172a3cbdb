#!/usr/bin/perl

# The JSON protocol as a client sees it: headers and bodies of answers and
# refusals, how a request finds its operation, CORS, HTTP/1.1 and HTTP/2
# connections, the published documents, and that logs hold no secret.

use strict;
use warnings;

use Cognito::Test;
use Cognito::Client qw(json_text);

my $prefix = 'AWSCognitoIdentityProviderService.';
my $json = 'application/x-amz-json-1.1';
my $uuid = qr/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

my $undetermined = <<'END';
<AccessDeniedException>
  <Message>Unable to determine service/operation name to be authorized</Message>
</AccessDeniedException>
END

my $http2_port = Cognito::Server::allocate_port();

my $server = start_server(
    log_level => 'debug',
    http      => 'limit_req_zone $server_name zone=once:64k rate=1r/m;'
                 . ' cognito_redis_timeout 500ms;',
    locations => <<'END',

        location /documented {
            cognito_error_status documented;
            cognito;
        }

        location /silent {
            cognito_query off;
            cognito;
        }

        location /limited {
            limit_req zone=once;
            cognito;
        }

        location /guarded {
            if ($arg_guard) {
                set $guarded 1;
            }

            cognito;
        }
END
    servers => <<"END",
server {
        listen 127.0.0.1:$http2_port http2;

        location / {
            cognito;
        }
    }
END
);

my $pool = make_pool();
my $client = make_client($pool);

my $port = $server->port();


# a POST of bytes with just these headers

sub post {
    my ($body, %headers) = @_;

    my $path = delete $headers{path} // '/';

    return http('POST', path => $path, headers => \%headers, body => $body);
}

sub targeted {
    my ($operation, $input, %headers) = @_;

    return post(ref $input ? json_text($input) : $input,
                'Content-Type' => $json,
                'X-Amz-Target' => $prefix . $operation, %headers);
}


subtest 'an answer' => sub {
    my $answer = call('DescribeUserPool', { UserPoolId => $pool });
    my $headers = $answer->{headers};

    is_ok($answer, 'status');
    is($headers->{'content-type'}, $json, 'content-type');
    is($headers->{'content-length'}, length $answer->{raw},
       'content-length');
    like($headers->{'x-amzn-requestid'}, $uuid, 'x-amzn-requestid');
    like($headers->{date}, qr/ GMT$/, 'date');
    ok(!exists $headers->{'x-amzn-errortype'}, 'no error');
    ok(!exists $headers->{'access-control-allow-origin'},
       'nothing of CORS without an origin');

    my $other = call('DescribeUserPool', { UserPoolId => $pool });

    isnt($other->{headers}{'x-amzn-requestid'},
         $headers->{'x-amzn-requestid'}, 'each has an id of its own');
};


subtest 'operations without output' => sub {
    my $other = make_client($pool);

    my $answer = call('DeleteUserPoolClient',
                      { UserPoolId => $pool, ClientId => $other });

    is_ok($answer, 'status');
    is($answer->{raw}, '', 'an empty body');
    is($answer->{headers}{'content-length'}, 0, 'content-length');
    is($answer->{headers}{'content-type'}, $json, 'content-type');

    admin_make_user($pool, 'empty', undef, email => 'empty@example.com');
    $answer = call('AdminDisableUser',
                   { UserPoolId => $pool, Username => 'empty' });

    is_ok($answer, 'an empty structure');
    is($answer->{raw}, '{}', 'is {}');
};


subtest 'a refusal' => sub {
    my $answer = call('SignUp', { ClientId => 'nobody', Username => 'u',
                                  Password => 'Correct-Horse-7' });
    my $headers = $answer->{headers};

    is_error($answer, 'ResourceNotFoundException',
             'User pool client nobody does not exist.', 400);
    is($answer->{raw}, '{"__type":"ResourceNotFoundException",'
       . '"message":"User pool client nobody does not exist."}', 'body');
    is($headers->{'content-type'}, $json, 'content-type');
    is($headers->{'x-amzn-errortype'}, 'ResourceNotFoundException:',
       'a colon in x-amzn-errortype');
    is($headers->{'x-amzn-errormessage'},
       'User pool client nobody does not exist.', 'x-amzn-errormessage');
    like($headers->{'x-amzn-requestid'}, $uuid, 'x-amzn-requestid');
    is($headers->{'content-length'}, length $answer->{raw},
       'content-length');
};


subtest 'a message of the client\'s making' => sub {
    my $answer = call('DescribeUserPool', { UserPoolId => "a\nb\r\nX: y" });

    is_error($answer, 'InvalidParameterException', qr/a\nb\r\nX: y/);
    ok(!exists $answer->{headers}{x}, 'no header of the client');
    like($answer->{headers}{'x-amzn-errormessage'}, qr/a b  X: y/,
         'blanks for line breaks');

    $answer = call('DescribeUserPool', { UserPoolId => "\x{e9}" x 3000 });

    is_error($answer, 'InvalidParameterException', qr/\x{e9}{3000}/);
    cmp_ok(length $answer->{headers}{'x-amzn-errormessage'}, '<=', 1024,
           'a header that every client takes');
    ok(utf8::decode(my $copy = $answer->{headers}{'x-amzn-errormessage'}),
       'cut between characters');

    $answer = call('SignUp', { ClientId => 'c' x 128, Username => 'u',
                               Password => 'p' });

    is_error($answer, 'ResourceNotFoundException', qr/c{128}/);
};


subtest 'refused by the framework' => sub {
    my $answer = targeted('SignUp', '{');

    is($answer->{raw}, '{"__type":"SerializationException"}', 'not JSON');
    is($answer->{status}, 400, 'status');
    is($answer->{headers}{'content-type'}, $json, 'content-type');
    like($answer->{headers}{'x-amzn-requestid'}, $uuid, 'x-amzn-requestid');

    is(targeted('SignUp', $_)->{raw}, '{"__type":"SerializationException"}',
       "not an object: '$_'")
        for '', 'null', '"text"', '17', '{} {}', '{"ClientId":"x",}';

    is(targeted('SignUp', '[]')->{raw}, '{"__type":"SerializationException",'
       . '"Message":"Start of list found where not expected"}',
       'a list: capital Message');

    is(targeted('InitiateAuth', { AuthParameters => 'x' })->{raw},
       '{"__type":"SerializationException",'
       . '"Message":"Expected map or null"}', 'a type error');
};


subtest 'types win over constraints, signatures over types' => sub {
    is_error(targeted('SignUp', { ClientId => [], Username => '' }),
             'SerializationException',
             'Start of list found where not expected');

    is_error(targeted('ListUsers', { UserPoolId => [] }),
             'MissingAuthenticationTokenException',
             'Missing Authentication Token');

    is_error(targeted('ListUsers', '{'), 'SerializationException', undef,
             400, 'but JSON comes first');
};


# what the content type and the target make of a request

my $unknown = '{"__type":"UnknownOperationException"}';
my $output = '{"Output":{"__type":"com.amazon.coral.service#%s"},'
             . '"Version":"1.0"}';

my @dispatch = (
    [ 'no target', $json, undef, '{}', 400, $unknown, $json ],
    [ 'an empty target', $json, '', '{}', 400, $unknown, $json ],
    [ 'an unknown service', $json, 'Other.SignUp', '{}', 400, $unknown,
      $json ],
    [ 'an unknown operation', $json, "${prefix}SignOver", '{}', 400,
      $unknown, $json ],
    [ 'the wrong case', $json, "${prefix}signUp", '{}', 400, $unknown,
      $json ],
    [ 'the service in lower case', $json, lc($prefix) . 'SignUp', '{}', 400,
      $unknown, $json ],
    [ 'no operation', $json, $prefix, '{}', 400, $unknown, $json ],
    [ 'more than the operation', $json, "${prefix}SignUp.x", '{}', 400,
      $unknown, $json ],
    [ 'not JSON, and no target', $json, undef, 'x', 400,
      '{"__type":"SerializationException"}', $json ],

    [ 'application/json without a target', 'application/json', undef, '{}',
      200, sprintf($output, 'UnknownOperationException'),
      'application/json' ],
    [ 'the same with a charset', 'application/json; charset=utf-8', undef,
      '{}', 200, sprintf($output, 'UnknownOperationException'),
      'application/json' ],
    [ 'the same, not JSON', 'application/json', undef, 'x', 400,
      sprintf($output, 'SerializationException'), 'application/json' ],
    [ 'application/json with an unknown target', 'application/json',
      'Other.X', '{}', 400, $unknown, $json ],

    [ 'no content type, a target', undef, "${prefix}SignUp", '{}', 404,
      "<UnknownOperationException/>\n", undef ],
    [ 'JSON 1.0, a target', 'application/x-amz-json-1.0',
      "${prefix}SignUp", '{}', 404, "<UnknownOperationException/>\n",
      undef ],
    [ 'JSON 1.10, a target', 'application/x-amz-json-1.10',
      "${prefix}SignUp", '{}', 404, "<UnknownOperationException/>\n",
      undef ],
    [ 'a form, a target', 'application/x-www-form-urlencoded',
      "${prefix}SignUp", 'Action=SignUp', 404,
      "<UnknownOperationException/>\n", undef ],

    [ 'no content type, no target', undef, undef, '{}', 403, $undetermined,
      undef ],
    [ 'text, no target', 'text/plain', undef, '{}', 403, $undetermined,
      undef ],
    [ 'text, a target that is none', 'text/plain', 'x', '{}', 403,
      $undetermined, undef ],
    [ 'a form without an action', 'application/x-www-form-urlencoded', undef,
      'a=b', 403, $undetermined, undef ],
);

for my $row (@dispatch) {
    my ($name, $type, $target, $body, $status, $raw, $answer_type) = @$row;

    subtest $name => sub {
        my $answer = post($body,
                          defined $type ? ('Content-Type' => $type) : (),
                          defined $target ? ('X-Amz-Target' => $target) : ());

        is($answer->{status}, $status, 'status');
        is($answer->{raw}, $raw, 'body');
        is($answer->{headers}{'content-type'}, $answer_type, 'content-type');
        like($answer->{headers}{'x-amzn-requestid'}, $uuid,
             'x-amzn-requestid');
    };
}


subtest 'what does not matter' => sub {
    my %input = (ClientId => 'nobody', Username => 'u', Password => 'p');
    my $text = json_text(\%input);

    for my $path ('/', '/any/path', '/?query', '//', '/x?Action=Other') {
        is_error(targeted('SignUp', \%input, path => $path),
                 'ResourceNotFoundException', undef, 400, "path $path");
    }

    is_error(post($text, 'content-TYPE' => $json,
                  'x-AMZ-target' => $prefix . 'SignUp'),
             'ResourceNotFoundException', undef, 400, 'the case of headers');

    for my $type ("$json; charset=utf-8", "$json;charset=x", "$json ;",
                  uc($json), 'application/json',
                  'Application/JSON; charset=UTF-8')
    {
        is_error(post($text, 'Content-Type' => $type,
                      'X-Amz-Target' => $prefix . 'SignUp'),
                 'ResourceNotFoundException', undef, 400, $type);
    }

    is_error(targeted('SignUp', { %input, Unknown => { a => [1] },
                                  SecretHash => undef }),
             'ResourceNotFoundException', undef, 400,
             'unknown members and null');
};


subtest 'other methods' => sub {
    for my $method (qw(GET PUT DELETE PATCH PROPFIND FOO)) {
        my $answer = http($method);

        is($answer->{status}, 403, "$method: status");
        is($answer->{raw}, $undetermined, 'body');
        ok(!exists $answer->{headers}{'content-type'}, 'no content-type');
    }

    my $answer = http('HEAD');

    is($answer->{status}, 403, 'HEAD: status');
    is($answer->{headers}{'content-length'}, length $undetermined,
       'content-length of the body that is not there');

    $answer = http('PUT', body => '{}', headers => {
        'Content-Type' => $json, 'X-Amz-Target' => $prefix . 'SignUp' });

    is($answer->{status}, 403, 'a target does not help');

    $answer = http('GET', path => '/silent', query => 'Action=SignUp');

    is($answer->{raw}, $undetermined, 'GET with an action, Query form off');
};


subtest 'CORS' => sub {
    my $exposed = 'x-amzn-RequestId,x-amzn-ErrorType,x-amzn-ErrorMessage,Date';

    my $answer = http('OPTIONS', headers => {
        'Origin'                         => 'https://app.example',
        'Access-Control-Request-Method'  => 'POST',
        'Access-Control-Request-Headers' => 'content-type,X-Amz-Target',
    });
    my $headers = $answer->{headers};

    is($answer->{status}, 200, 'status');
    is($answer->{raw}, '', 'no body');
    is($headers->{'content-length'}, 0, 'content-length');
    is($headers->{'access-control-allow-origin'}, '*', 'allow-origin');
    is($headers->{'access-control-allow-headers'},
       'content-type,X-Amz-Target', 'allow-headers as asked for');
    is($headers->{'access-control-allow-methods'}, 'POST', 'allow-methods');
    is($headers->{'access-control-expose-headers'}, $exposed,
       'expose-headers');
    is($headers->{'access-control-max-age'}, '172800', 'max-age');
    like($headers->{'x-amzn-requestid'}, $uuid, 'x-amzn-requestid');
    ok(!exists $headers->{'access-control-allow-credentials'},
       'no credentials');

    $answer = http('OPTIONS', headers => { Origin => 'https://app.example' });

    is($answer->{status}, 200, 'nothing asked for: status');
    ok(!exists $answer->{headers}{'access-control-allow-headers'},
       'no allow-headers');

    for (['SignUp', 'a refusal'], ['Nonsense', 'an unknown operation']) {
        my ($operation, $name) = @$_;

        $answer = targeted($operation, {}, Origin => 'null');

        is($answer->{status}, 400, "$name: status");
        is($answer->{headers}{'access-control-allow-origin'}, '*',
           'allow-origin');
        is($answer->{headers}{'access-control-expose-headers'}, $exposed,
           'expose-headers');
        ok(!exists $answer->{headers}{'access-control-allow-methods'},
           'nothing of a preflight');
    }
};


subtest 'operations that are not there' => sub {
    my $answer = call('CreateUserImportJob', {
        UserPoolId => $pool, JobName => 'job',
        CloudWatchLogsRoleArn => 'arn:aws:iam::123456789012:role/logs',
    });

    is_error($answer, 'NotImplementedException',
             'The operation CreateUserImportJob is not implemented.', 501);
};


subtest 'statuses of the API description' => sub {
    my %input = (ClientId => 'nobody', Username => 'u', Password => 'p');

    is_error(call('SignUp', \%input, path => '/documented'),
             'ResourceNotFoundException', undef, 480, 'SignUp');
    is_error(call('SignUp', { %input, Username => '' },
                  path => '/documented'),
             'InvalidParameterException', undef, 481,
             'of constraints, too');
    is_error(call('SignUp', {}, body => '{', path => '/documented'),
             'SerializationException', undef, 400, 'not of the framework');
    is_error(call('DescribeUserPool', { UserPoolId => 'us-east-1_none' },
                  path => '/documented', sign => 0),
             'MissingAuthenticationTokenException', undef, 400,
             'not of signatures');
    is_error(call('SignUp', \%input, path => '/guarded?guard=1'),
             'ResourceNotFoundException', undef, 400,
             'inside "if" the location answers');
};


subtest 'the published documents' => sub {
    my $answer = http('GET', path => "/$pool/.well-known/jwks.json");

    is($answer->{status}, 200, 'keys: status');
    is($answer->{headers}{'content-type'}, 'application/json',
       'content-type');
    is(scalar @{$answer->{body}{keys}}, 2, 'two keys');
    is($_->{kty} . $_->{alg} . $_->{use}, 'RSARS256sig', 'a key')
        for @{$answer->{body}{keys}};

    my $head = http('HEAD', path => "/$pool/.well-known/jwks.json");

    is($head->{status}, 200, 'HEAD: status');
    is($head->{headers}{'content-length'},
       $answer->{headers}{'content-length'}, 'the same length');

    $answer = http('GET', path => "/$pool/.well-known/openid-configuration");

    is($answer->{status}, 200, 'discovery: status');
    is($answer->{headers}{'content-type'}, 'application/json',
       'content-type');
    like($answer->{body}{issuer}, qr{^https?://.*/\Q$pool\E$}, 'issuer');
    is($answer->{body}{jwks_uri},
       "$answer->{body}{issuer}/.well-known/jwks.json", 'jwks_uri');

    for my $document (qw(jwks.json openid-configuration)) {
        is_error(http('GET', path => "/us-east-1_none/.well-known/$document"),
                 'ResourceNotFoundException',
                 'User pool us-east-1_none does not exist.', 400, $document);
    }

    is(http('GET', path => "/$_/.well-known/jwks.json")->{status}, 403,
       "no document: $_")
        for '%ff%fe', 'a/b', 'x%20y', '%0a';

    is(http('GET', path => '/.well-known/jwks.json')->{status}, 403,
       'no pool at all');
};


subtest 'connections' => sub {
    my $body = json_text({ ClientId => 'nobody', Username => 'u',
                           Password => 'p' });

    my $request = "POST / HTTP/1.1\r\nHost: x\r\n"
        . "Content-Type: $json\r\nX-Amz-Target: ${prefix}SignUp\r\n"
        . 'Content-Length: ' . length($body) . "\r\n\r\n$body";

    my $socket = http_socket();
    my %ids;

    for my $n (1 .. 20) {
        print $socket $request;
        my $answer = read_answer($socket);

        $ids{$answer->{headers}{'x-amzn-requestid'}}++;
        $answer->{status} == 400 or last;
    }

    is(scalar keys %ids, 20, 'twenty requests on a connection');

    # several requests in one write, of all kinds

    my $get = "GET / HTTP/1.1\r\nHost: x\r\n\r\n";
    my $keys = "GET /$pool/.well-known/jwks.json HTTP/1.1\r\nHost: x\r\n\r\n";

    $socket = http_socket();
    print $socket $request, $get, $keys, $request;

    my @statuses = map { pipelined($socket)->{status} } 1 .. 4;

    is("@statuses", '400 403 200 400', 'pipelined requests');

    $socket = http_socket();
    print $socket $request =~ s{HTTP/1.1}{HTTP/1.0}r;
    my $answer = read_answer($socket);

    is($answer->{status}, 400, 'HTTP/1.0');
    is($answer->{headers}{connection}, 'close', 'closes');

    # a client that leaves at once, while Redis is asked

    for (1 .. 20) {
        $socket = http_socket();
        print $socket $request;
        close($socket);
    }

    is_error(call('SignUp', { ClientId => 'nobody', Username => 'u',
                              Password => 'p' }),
             'ResourceNotFoundException', undef, 400,
             'those that left did no harm');
};


# one answer and no byte of the next

sub pipelined {
    my ($socket) = @_;

    my ($head, $body) = ('', '');

    until ($head =~ /\r\n\r\n$/) {
        read($socket, $head, 1, length $head) or last;
    }

    my ($length) = $head =~ /^content-length: (\d+)/im;
    read($socket, $body, $length) if $length;

    return { status => $head =~ m{^HTTP/1.1 (\d+)} ? $1 : 0, raw => $body };
}


sub http2 {
    my ($path, @options) = @_;

    open(my $curl, '-|', 'curl', '-s', '-i', '--max-time', '20',
         '--http2-prior-knowledge', @options,
         "http://127.0.0.1:$http2_port$path") or die "curl: $!";

    my $text = do { local $/; <$curl> } // '';
    close($curl);

    my ($head, $raw) = (split(/\r?\n\r?\n/, $text, 2), '', '');
    my ($status) = $head =~ m{^HTTP/2 (\d+)};

    return {
        status  => $status // 0,
        headers => { $head =~ /^([^:\s]+): (.*?)\r?$/gm },
        raw     => $raw,
        body    => scalar eval { JSON::PP::decode_json($raw) },
    };
}


subtest 'HTTP/2' => sub {
    my @post = ('-H', "content-type: $json");

    my $answer = http2('/', @post, '-H', "x-amz-target: ${prefix}SignUp",
                       '-d', json_text({ ClientId => 'nobody',
                                         Username => 'u',
                                         Password => 'p' }));

    is_error($answer, 'ResourceNotFoundException',
             'User pool client nobody does not exist.');
    is($answer->{headers}{'x-amzn-errortype'}, 'ResourceNotFoundException:',
       'x-amzn-errortype');
    like($answer->{headers}{'x-amzn-requestid'}, $uuid, 'x-amzn-requestid');

    # a body of many frames, and one that is too large

    my $file = "$server->{directory}/large.json";

    for my $size (100_000, 1_048_576) {
        my $text = json_text({ ClientId => 'nobody', Username => 'u',
                               Password => 'p' });
        $server->write_file('large.json',
                            $text . ' ' x ($size - length $text));

        $answer = http2('/', @post, '-H', "x-amz-target: ${prefix}SignUp",
                        '--data-binary', "\@$file");

        is_error($answer, 'ResourceNotFoundException', undef, 400,
                 "$size bytes");
    }

    # some versions of curl lose an answer that comes before they have sent
    # all; the log tells what it was

    $server->write_file('large.json', ' ' x 1_048_577);
    http2('/', @post, '-H', "x-amz-target: ${prefix}SignUp",
          '--data-binary', "\@$file");

    ok(wait_until(sub {
        $server->access_log()
        =~ m{"POST / HTTP/2.0" 413 \d+ op=SignUp error=RequestEntityTooLarge};
    }), '1048577 bytes');

    is(http2("/$pool/.well-known/jwks.json")->{status}, 200, 'GET');
    is(http2("/$pool/.well-known/jwks.json", '-I')->{status}, 200, 'HEAD');
    is(http2('/', '-X', 'OPTIONS', '-H', 'origin: x')->{status}, 200,
       'OPTIONS');
    is(http2('/')->{raw}, $undetermined, 'no operation');

    $answer = http2('/', @post, '-H', "x-amz-target: ${prefix}SignUp",
                    '-X', 'POST', '-H', 'expect: 100-continue', '-d', '{');

    is_error($answer, 'SerializationException', undef, 400,
             'Expect: 100-continue');
};


# Everything that proves something goes through all doors at debug level;
# what of it nginx itself writes there (the Query form's address, and an
# Authorization header) is looked at apart.

subtest 'logs' => sub {
    my %secret = (
        Password         => 'Sesame-Open-7',
        ConfirmationCode => '918273',
        SecretHash       => 'c2VjcmV0LWhhc2gtc2VjcmV0LWhhc2g=',
        AccessToken      => 'eyJhbGciOiJub25lIn0.eyJ0b2tlbiI6MX0.c2ln',
        Session          => 'a-session-of-twenty-bytes-and-some',
    );

    my $from = length $server->error_log();
    my $name = unique_name('logged');

    call('SignUp', { ClientId => $client, Username => $name,
                     Password => $secret{Password},
                     SecretHash => $secret{SecretHash} });
    call('ConfirmSignUp', { ClientId => $client, Username => $name,
                            ConfirmationCode => $secret{ConfirmationCode} });
    call('InitiateAuth', {
        ClientId => $client, AuthFlow => 'USER_PASSWORD_AUTH',
        AuthParameters => { USERNAME => $name,
                            PASSWORD => $secret{Password},
                            SECRET_HASH => $secret{SecretHash} } });
    call('GetUser', { AccessToken => $secret{AccessToken} });
    call('RespondToAuthChallenge', {
        ClientId => $client, ChallengeName => 'NEW_PASSWORD_REQUIRED',
        Session => $secret{Session},
        ChallengeResponses => { NEW_PASSWORD => $secret{Password} } });
    call('AdminSetUserPassword', {
        UserPoolId => $pool, Username => $name, Permanent => true(),
        Password => $secret{Password} });

    # what cannot be decoded is not quoted, either

    call('SignUp', {}, body => qq({"Password":"$secret{Password}"));
    call('SignUp', { ClientId => $client, Username => $name,
                     Password => "$secret{Password} \x{0}" });
    post(qq({"Password":["$secret{Password}"]}), 'Content-Type' => $json,
         'X-Amz-Target' => $prefix . 'SignUp');
    post("Action=SignUp&Password=$secret{Password}",
         'Content-Type' => 'application/x-www-form-urlencoded');

    my $log = substr($server->error_log(), $from);

    cmp_ok(length $log, '>', 10_000, 'there is a log');

    unlike($log, qr/\Q$secret{$_}\E/, "$_: not in the error log")
        for sort keys %secret;

    # the Query form, at the level that is usual

    reload(log_level => 'info');
    $from = length $server->error_log();

    http('GET', query => join '&', "Action=SignUp&ClientId=$client",
         "UserPoolId=$pool", 'Username=someone',
         map({ "$_=" . Cognito::Signature::escape($secret{$_}) }
             sort keys %secret), $secret{Password});

    my $form = join '&', "Action=SignUp&ClientId=$client&Username=someone",
               map { "$_=$secret{$_}" } sort keys %secret;

    pause_redis();
    my $socket = http_socket();
    print $socket "GET /?$form HTTP/1.1\r\nHost: x\r\n\r\n";
    Time::HiRes::sleep(0.1);
    close($socket);
    is_error(http('GET', query => $form), 'InternalErrorException', undef,
             500, 'Redis is silent');
    resume_redis();

    is(http('GET', path => '/limited', query => $form, headers => {
           Referer => "http://x/form?$form" })->{status}, $_, "limited: $_")
        for 400, 503;

    $log = substr($server->error_log(), $from);
    my $access = $server->access_log();

    like($log, qr/prematurely closed.* request: "GET [^"]*Password=\*/,
         'what went wrong in a call was logged');
    like($log, qr/limiting requests.* request: "GET [^"]*Password=\*/,
         'and what went wrong before one');
    like($log, qr{referrer: "http://x/form"}, 'and where it came from');

    is_ok(wait_until(sub {
        my $answer = call('DescribeUserPool', { UserPoolId => $pool });
        $answer->{status} == 200 && $answer;
    }), 'Redis is back');

    for my $member (sort keys %secret) {
        my $text = $secret{$member};
        my $escaped = Cognito::Signature::escape($text);

        unlike($log, qr/\Q$text\E|\Q$escaped\E/,
               "$member: not in the error log");
        unlike($access, qr/\Q$text\E|\Q$escaped\E/,
               "$member: not in the access log");
    }

    unlike($access, qr/someone/, 'nor is the name');

    my ($line) = $access =~ /^(.*&UserPoolId=.*)$/m;

    is($line =~ /"(GET [^"]*)"/ ? $1 : '',
       "GET /?Action=SignUp&ClientId=$client&UserPoolId=$pool&Username=*"
       . '&AccessToken=*&ConfirmationCode=*&Password=*&SecretHash=*'
       . '&Session=*&* HTTP/1.1', '$cognito_request');
};


subtest 'variables' => sub {
    my $mark = length $server->access_log();

    call('SignUp', { ClientId => $client, Username => 'u', Password => 'x' });
    call('DescribeUserPool', { UserPoolId => $pool });
    http('GET');

    my @lines;

    wait_until(sub {
        @lines = split /\n/, substr($server->access_log(), $mark);
        @lines == 3;
    });

    is(scalar @lines, 3, 'three lines');
    like($lines[0], qr/op=SignUp error=InvalidPasswordException /,
         'operation and error');
    like($lines[0], qr/ client=\Q$client\E$/, 'client');
    like($lines[1], qr/op=DescribeUserPool error=- pool=\Q$pool\E client=-$/,
         'pool, and no error');
    like($lines[2], qr/op=- error=- pool=- client=-$/, 'nothing');
};


done_testing();
