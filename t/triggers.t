#!/usr/bin/perl

# Triggers: how a function is asked, what becomes of every kind of answer,
# and of none; that a call which waits for one is like any other.

use strict;
use warnings;

use Cognito::Test;
use Cognito::SignIn;
use Cognito::Fault;
use Cognito::Lambda;
use IO::Socket::INET;
use JSON::PP ();
use Time::HiRes qw(sleep time);

my $http2 = Cognito::Server::allocate_port();
my $lambda = Cognito::Lambda->start();

my $one = start_server(lambda_to($lambda, '',
    http    => 'cognito_lambda_timeout 2s;',
    servers => "server { listen 127.0.0.1:$http2 http2; "
               . 'cognito_lambda /lambda; location / { cognito; } '
               . 'location /lambda/ { internal; proxy_pass '
               . 'http://127.0.0.1:' . $lambda->port() . '/; } }'));

my $pool = make_pool(LambdaConfig => { PreAuthentication => arn('pre') });
my $client = make_client($pool);
my $secret = 'Correct-Horse-7';

admin_make_user($pool, 'ann', undef, email => 'ann@example.com');


my @http2 = ('curl', '-s', '--noproxy', '*', '--http2-prior-knowledge',
             '-H', 'Content-Type: application/x-amz-json-1.1',
             '-H', 'X-Amz-Target: AWSCognitoIdentityProviderService'
                   . '.InitiateAuth');


sub begin {
    return { ClientId => $client, AuthFlow => 'USER_PASSWORD_AUTH',
             AuthParameters => { USERNAME => 'ann', PASSWORD => $secret },
             ClientMetadata => { where => 'here', token => 'S3cret' } };
}


subtest 'what is asked' => sub {
    $lambda->serve(pre => sub { $_[0] });
    $lambda->events();

    is_ok(call('InitiateAuth', begin()), 'a function that says nothing');

    my @events = $lambda->events();

    is(scalar @events, 1, 'is asked once');

    my $headers = $events[0]{headers};

    is($events[0]{method}, 'POST', 'by POST');
    is($events[0]{path}, '/2015-03-31/functions/pre/invocations',
       'at the path of Invoke');
    is($headers->{'content-type'}, 'application/json', 'with JSON');
    is($headers->{'x-amz-invocation-type'}, 'RequestResponse',
       'waiting for the answer');
    ok(!grep({ defined $headers->{$_} } qw(authorization x-amz-target
                                            x-amz-date cookie)),
       'without anything of the client');

    my $sub = claims(sign_in($client, 'ann')->{AccessToken})->{sub};
    $lambda->events();

    is_deeply($events[0]{event}, {
        version       => '1',
        region        => 'us-east-1',
        userPoolId    => $pool,
        userName      => 'ann',
        callerContext => { awsSdkVersion => 'aws-sdk-unknown-unknown',
                           clientId => $client },
        triggerSource => 'PreAuthentication_Authentication',
        request       => {
            userAttributes => {
                sub => $sub, email => 'ann@example.com',
                'cognito:user_status' => 'CONFIRMED',
            },
            validationData => { where => 'here', token => 'S3cret' },
        },
        response => {},
    }, 'the event');

    unlike($one->error_log(), qr/S3cret/, 'nothing of it is in the log');
};


# which function is meant

subtest 'names' => sub {
    $lambda->serve(map { $_ => sub { $_[0] } } 'pre', 'pre:live', 'pre:7');

    for my $case (
        [ 'arn:aws:lambda:us-east-1:123456789012:function:pre' => 'pre' ],
        [ 'arn:aws-cn:lambda:cn-north-1:999999999999:function:pre:live'
          => 'pre:live' ],
        [ 'arn:aws:lambda:us-east-1:123456789012:function:pre:7' => 'pre:7' ],
    )
    {
        my ($arn, $name) = @$case;
        my $pool = make_pool(LambdaConfig => { PreAuthentication => $arn });
        my $client = make_client($pool);

        admin_make_user($pool, 'ann');
        $lambda->events();

        is_ok(call('InitiateAuth', initiate($client, 'USER_PASSWORD_AUTH',
                   USERNAME => 'ann', PASSWORD => $secret)), $arn);
        is_deeply([ map { $_->{function} } $lambda->events() ], [ $name ],
                  "is asked as $name");
    }

    for my $arn ('arn:aws:lambda:us-east-1:123456789012:layer:pre',
                 'arn:aws:lambda:us-east-1:123456789012:function:..%2f..',
                 'arn:aws:lambda:us-east-1:123456789012:function:../../x')
    {
        my $pool = make_pool();
        my $client = make_client($pool);

        admin_make_user($pool, 'ann');
        edit_pool($pool, sub {
            $_[0]{Pool}{LambdaConfig}{PreAuthentication} = $arn;
        });
        sleep(0.3);

        refused('InitiateAuth', initiate($client, 'USER_PASSWORD_AUTH',
                USERNAME => 'ann', PASSWORD => $secret),
                'UnexpectedLambdaException',
                'PreAuthentication invocation failed due to error The ARN '
                . 'names no function.', $arn);
    }
};


# [ function, type, text, how often it is asked ]

my $event = sub {
    my ($change) = @_;
    return sub { my ($event) = @_; $change->($event); return $event };
};

my $not_invoked = 'PreAuthentication invocation failed due to error ';
my $failed = 'PreAuthentication failed with error ';
my $unread = [ 'InvalidLambdaResponseException',
               'Unrecognizable lambda output', 1 ];

my @wrong = (
    [ 'throws', sub { die "Not today\n" },
      'UserLambdaValidationException', "${failed}Not today.", 1 ],
    [ 'throws in Italian', sub { die "Apikey non valida!\n" },
      'UserLambdaValidationException', "${failed}Apikey non valida!.", 1 ],
    [ 'throws with a type only', sub { die { errorType => 'Odd' } },
      'UserLambdaValidationException', "${failed}Odd.", 1 ],
    [ 'throws with line breaks', sub { die { errorMessage => "a\r\nX: b" } },
      'UserLambdaValidationException', "${failed}a\r\nX: b.", 1 ],
    [ 'throws at length', sub { die { errorMessage => 'x' x 100_000 } },
      'UserLambdaValidationException', qr/^\Q$failed\Ex{2000,2048}$/, 1 ],
    [ 'throws nothing', sub { die {} }, @$unread ],
    [ 'throws no JSON', sub { raw(200, { 'X-Amz-Function-Error' =>
                                         'Unhandled' }, 'oops') }, @$unread ],
    [ 'answers nothing', sub { raw(200, {}, '') }, @$unread ],
    [ 'answers null', sub { undef }, @$unread ],
    [ 'answers a text', sub { 'yes' }, @$unread ],
    [ 'answers a list', sub { [] }, @$unread ],
    [ 'answers an empty object', sub { {} }, @$unread ],
    [ 'answers garbage', sub { raw(200, {}, "\x00\xff garbage") }, @$unread ],
    [ 'answers half an event', sub { raw(200, {}, '{"version":"1",') },
      @$unread ],
    [ 'answers only a response', sub { { response => {} } }, @$unread ],
    (map {
        my $name = $_;
        [ "answers without $name", $event->(sub { delete $_[0]{$name} }),
          @$unread ]
    } qw(version region userPoolId userName callerContext triggerSource
         response)),
    [ 'answers a list for the user',
      $event->(sub { $_[0]{userName} = ['ann'] }), @$unread ],
    [ 'answers no response', $event->(sub { $_[0]{response} = undef }),
      @$unread ],
    [ 'is nested too deeply',
      sub { raw(200, {}, '{"a":' x 100 . '1' . '}' x 100) }, @$unread ],
    [ 'answers 7 MB',
      $event->(sub { $_[0]{response}{more} = 'x' x (7 * 1024 * 1024) }),
      'UserLambdaValidationException',
      "${failed}Response payload size exceeded maximum allowed payload size "
      . '(6291556 bytes).', 1 ],
    [ 'answers 7 MB without a length',
      sub { raw(200, {}, 'x' x (7 * 1024 * 1024), -1) },
      'UserLambdaValidationException', qr/payload size exceeded/, 1 ],
    [ 'is denied', sub { raw(403, {}, '{}') }, 'UnexpectedLambdaException',
      "${not_invoked}AccessDeniedException.", 1 ],
    [ 'is denied by name',
      sub { raw(403, { 'X-Amzn-ErrorType' => 'KMSAccessDeniedException:' },
                '{}') },
      'UnexpectedLambdaException',
      "${not_invoked}KMSAccessDeniedException.", 1 ],
    [ 'has an error type of another kind',
      sub { raw(400, { 'X-Amzn-ErrorType' => '<script>' }, '{}') },
      'UnexpectedLambdaException',
      "${not_invoked}InvalidRequestException.", 1 ],
    [ 'is throttled', sub { raw(429, {}, '{}') }, 'UnexpectedLambdaException',
      "${not_invoked}TooManyRequestsException.", 3 ],
    [ 'fails with 500', sub { raw(500, {}, '{}') },
      'UnexpectedLambdaException', "${not_invoked}ServiceException.", 3 ],
    [ 'fails with 502', sub { raw(502, {}, '{}') },
      'UnexpectedLambdaException', "${not_invoked}ServiceException.", 3 ],
    [ 'redirects', sub { raw(302, { Location => 'http://x.test/' }, '') },
      'UnexpectedLambdaException',
      "${not_invoked}InvalidRequestException.", 1 ],
    [ 'closes at once', sub { sub { } }, 'UnexpectedLambdaException',
      "${not_invoked}Unable to connect to the Lambda endpoint.", 3 ],
    [ 'speaks no HTTP', sub { sub { syswrite($_[0], "hello\r\n\r\n") } },
      'UnexpectedLambdaException',
      "${not_invoked}Unable to connect to the Lambda endpoint.", 3 ],
    [ 'breaks off', sub { raw(200, {}, '{"version":"1"', 100) },
      'UnexpectedLambdaException',
      "${not_invoked}The Lambda endpoint broke off its answer.", 3 ],
    [ 'is silent', sub { silent(8) }, 'UnexpectedLambdaException',
      "${not_invoked}Socket timeout while invoking Lambda function.", 3 ],
    [ 'drips', sub { drip(8) }, 'UnexpectedLambdaException',
      "${not_invoked}Socket timeout while invoking Lambda function.", 3 ],
);

for my $case (@wrong) {
    my ($name, $function, $type, $text, $times) = @$case;

    $lambda->serve(pre => $function);
    $lambda->events();

    my $answer = call('InitiateAuth', begin());

    is_error($answer, $type, $text, 400, "a function that $name");
    is(scalar $lambda->events(), $times, "it is asked $times times");
}

$lambda->serve();
$lambda->events();
refused('InitiateAuth', begin(), 'UnexpectedLambdaException',
        "${not_invoked}ResourceNotFoundException.", 'no such function');
is(scalar $lambda->events(), 2, 'asked once each');

$lambda->stop();
refused('InitiateAuth', begin(), 'UnexpectedLambdaException',
        "${not_invoked}Unable to connect to the Lambda endpoint.",
        'nobody listens');


subtest 'right answers' => sub {
    for my $case (
        [ 'as the event came', sub { $_[0] } ],
        [ 'with more members', $event->(sub { $_[0]{more} = [ {} ];
                                              $_[0]{response}{more} = 1 }) ],
        [ 'with another request', $event->(sub { $_[0]{request} = 7 }) ],
        [ 'with 6 MB', $event->(sub {
              $_[0]{response}{more} = 'x' x (6 * 1024 * 1024 - 4096) }) ],
        [ 'chunked', sub {
              my $text = JSON::PP->new->utf8->encode($_[0]);
              my $half = int(length($text) / 2);
              my @parts = (substr($text, 0, $half), substr($text, $half), '');
              raw(200, { 'Transfer-Encoding' => 'chunked' },
                  join('', map { sprintf("%x\r\n%s\r\n", length, $_) } @parts),
                  -1);
          } ],
        [ 'until the end', sub {
              raw(200, {}, JSON::PP->new->utf8->encode($_[0]), -1) } ],
        [ 'after two failures', sub {
              my ($event) = @_;
              my $file = $one->directory() . '/tried';
              open(my $tried, '>>', $file); print $tried 'x'; close($tried);
              return -s $file < 3 ? raw(503, {}, '') : $event;
          } ],
    )
    {
        $lambda->serve(pre => $case->[1]);
        is_ok(call('InitiateAuth', begin()), $case->[0]);
    }
};


# a connection that waited serves on

subtest 'keep-alive' => sub {
    for my $function ($event->(sub { }), sub { die "no\n" }, sub { drip(8) },
                      sub { raw(200, {}, 'x' x (7 * 1024 * 1024)) })
    {
        $lambda->serve(pre => $function);

        my $socket = http_socket();

        for (1 .. 3) {
            print $socket request_bytes('InitiateAuth', begin(), keep => 1);
            my $answer = read_answer($socket);
            like($answer->{status}, qr/^(?:200|400)$/, 'an answer');
            $lambda->serve(pre => sub { $_[0] }) if $_ == 2;
        }

        print $socket request_bytes('InitiateAuth', begin());
        is(read_answer($socket)->{status}, 200, 'and the next one');
    }
};


subtest 'clients that leave' => sub {
    $lambda->serve(pre => sub { silent(8) });
    my $mark = log_mark();

    my @sockets = map { http_socket() } 1 .. 8;
    print $_ request_bytes('InitiateAuth', begin()) for @sockets;
    sleep(0.2);
    close($_) for @sockets;

    my @streams = map {
        in_child(sub {
            system(@http2, '-m', '0.3', '-d',
                   JSON::PP::encode_json(begin()),
                   "http://127.0.0.1:$http2/");
        })
    } 1 .. 4;
    reap(@streams);
    sleep(0.3);

    is(log_count(qr/was not invoked at try 3/, $mark), 0,
       'are not waited for');

    $lambda->serve(pre => sub { $_[0] });
    is_ok(call('InitiateAuth', begin()), 'the server goes on');
};


subtest 'a worker that is told to quit' => sub {
    $lambda->serve(pre => sub { sleep(0.3); $_[0] });

    my $socket = http_socket();
    print $socket request_bytes('InitiateAuth', begin(), keep => 1);
    sleep(0.1);

    stop_nginx('QUIT');

    is(read_answer($socket)->{status}, 200, 'answers first');

    start_nginx();
    $lambda->serve(pre => sub { $_[0] });
    is_ok(call('InitiateAuth', begin()), 'and comes back');
};


subtest 'HTTP/2' => sub {
    open(my $curl, '-|', @http2, '-d', JSON::PP::encode_json(begin()),
         "http://127.0.0.1:$http2/") or die "curl: $!";

    like(join('', <$curl>), qr/AccessToken/, 'tokens');
};


subtest 'what else may stand at the location' => sub {
    for my $case (
        [ 'return 200 "{}";', 'InvalidLambdaResponseException',
          'Unrecognizable lambda output' ],
        [ 'return 404;', 'UnexpectedLambdaException',
          "${not_invoked}ResourceNotFoundException." ],
        [ 'proxy_buffering off;', undef ],
        [ 'gzip on; gzip_types application/json; gzip_min_length 1;', undef ],
        [ 'proxy_http_version 1.1; proxy_set_header Connection "";', undef ],
        [ 'proxy_buffer_size 4k; proxy_buffers 4 4k; '
          . 'proxy_busy_buffers_size 8k; proxy_max_temp_file_size 0;', undef ],
    )
    {
        my ($text, $type, $message) = @$case;

        reload(lambda_to($lambda, $text));

        $lambda->serve(pre => $event->(sub {
            $_[0]{response}{more} = 'x' x 100_000;
        }));

        if ($type) {
            is_error(call('InitiateAuth', begin()), $type, $message, 400,
                     $text);
        } else {
            is_ok(call('InitiateAuth', begin()), $text);
        }
    }

    reload(server => '');
    is_error(call('InitiateAuth', begin()), 'UnexpectedLambdaException',
             "${not_invoked}No endpoint is set by cognito_lambda.", 400,
             'no cognito_lambda');

    reload(server => 'cognito_lambda /nowhere/;');
    is_error(call('InitiateAuth', begin()), 'UnexpectedLambdaException',
             "${not_invoked}ResourceNotFoundException.", 400,
             'a location that is the service itself');
};


subtest 'directives' => sub {
    for my $case (
        [ 'cognito_lambda lambda;', 0, qr/is the URI of a location/ ],
        [ 'cognito_lambda /x?y;', 0, qr/is the URI of a location/ ],
        [ 'cognito_lambda /x; cognito_lambda /y;', 0, qr/is duplicate/ ],
        [ 'cognito_lambda_timeout 0;', 0, qr/must not be zero/ ],
        [ 'cognito_lambda off;', 1, qr/successful/ ],
        [ 'cognito_lambda /;', 1, qr/successful/ ],
    )
    {
        my ($accepted, $text) = check_configuration(server => $case->[0]);
        is($accepted ? 1 : 0, $case->[1], $case->[0]);
        like($text, $case->[2], 'says why');
    }
};

unlike($one->error_log(), qr/\[warn\]|S3cret|Correct-Horse/,
       'no warning, no secret in the log');

done_testing();
