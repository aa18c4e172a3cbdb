#!/usr/bin/perl

# The directives: what "nginx -t" refuses and with which words, and what
# those about Redis and the master key do to a server that runs.

use strict;
use warnings;

use Cognito::Test;
use File::Temp qw(tempdir);

use constant KEY   => '0123456789abcdef' x 4;
use constant OTHER => 'fedcba9876543210' x 4;

my $directory = tempdir(CLEANUP => 1);

sub file {
    my ($name, $text) = @_;

    open(my $out, '>', "$directory/$name") or die "$name: $!";
    print $out $text;
    close($out) or die "$name: $!";

    return "$directory/$name";
}


# what "nginx -t" says of directives; what is not given is right

sub check {
    my (%options) = @_;

    my $redis = $options{redis} // 'cognito_redis 127.0.0.1:6379;';
    my $key = $options{key} // "cognito_master_key "
                               . file('key', KEY . "\n") . ';';

    return check_configuration(
        cognito => join("\n", $redis, $key, $options{http} // ''),
        map { $_ => $options{$_} }
            grep { defined $options{$_} } qw(location locations servers main));
}


sub accepts {
    my ($name, %options) = @_;

    local $Test::Builder::Level = $Test::Builder::Level + 1;

    my ($accepted, $text) = check(%options);

    return ok($accepted, $name) || diag($text);
}


sub refuses {
    my ($name, $expected, %options) = @_;

    local $Test::Builder::Level = $Test::Builder::Level + 1;

    my ($accepted, $text) = check(%options);
    my $emerg = join "\n", grep { /\[emerg\]/ } split /\n/, $text;

    return ok(!$accepted && $emerg =~ $expected, $name)
           || diag($accepted ? 'accepted' : $text);
}


subtest 'what is needed' => sub {
    accepts('Redis and a master key');
    refuses('no Redis', qr/"cognito" needs "cognito_redis"/, redis => '');
    refuses('no master key', qr/"cognito" needs "cognito_master_key"/,
            key => '');
};


subtest 'cognito_redis' => sub {
    my $with = sub { (redis => "cognito_redis $_[0];") };

    accepts($_, $with->($_)) for
        '127.0.0.1', '127.0.0.1:6380', '[::1]:6379', 'localhost',
        'unix:/nonexistent/redis.sock', '127.0.0.1 database=3',
        '127.0.0.1 password=x', '127.0.0.1 user=u password=x',
        '127.0.0.1 ssl ssl_verify=off',
        '127.0.0.1 ssl ssl_verify=off ssl_name=redis.example';

    refuses('duplicate', qr/"cognito_redis" directive is duplicate/,
            $with->('127.0.0.1; cognito_redis 127.0.0.2'));
    refuses('no address', qr/invalid number of arguments in "cognito_redis"/,
            $with->(''));
    refuses('an address that is none',
            qr/invalid port in redis address "127.0.0.1:port"/,
            $with->('127.0.0.1:port'));
    refuses('a host that is not there',
            qr/host not found in redis address "nowhere.invalid"/,
            $with->('nowhere.invalid'));

    for my $parameter ('databas=1', 'database=x', 'database=-1',
                       'database=', 'database', 'ssl=on', 'ssl_verify=maybe',
                       'user=', 'password=', 'password_file=', 'keepalive')
    {
        my ($name) = $parameter =~ /^(\w+)/;

        refuses($parameter, qr/invalid parameter "$name"/,
                $with->("127.0.0.1 $parameter"));
    }

    refuses('a user alone',
            qr/"cognito_redis" directive has a user without a password/,
            $with->('127.0.0.1 user=u'));
    refuses('two passwords',
            qr/"cognito_redis" directive has two passwords/,
            $with->('127.0.0.1 password=x password=y'));
    refuses('no file', qr/open\(\) "\/nonexistent\/p" failed/,
            $with->('127.0.0.1 password_file=/nonexistent/p'));
    refuses('a directory', qr/read\(\) "\Q$directory\E" failed/,
            $with->("127.0.0.1 password_file=$directory"));
    refuses('an empty file', qr/no password in "\Q$directory\E\/empty"/,
            $with->('127.0.0.1 password_file=' . file('empty', "\n")));
    refuses('too much of it',
            qr/the password in "\Q$directory\E\/long" is too long/,
            $with->('127.0.0.1 password_file=' . file('long', 'x' x 600)));
    accepts('a file of a password', $with->('127.0.0.1 password_file='
                                            . file('password', "x\n")));

    refuses('TLS without a certificate to trust',
            qr/no ssl_trusted_certificate for "cognito_redis"/,
            $with->('127.0.0.1 ssl'));
    refuses('a certificate that is not there', qr/nonexistent/,
            $with->('127.0.0.1 ssl ssl_trusted_certificate=/nonexistent/c'));
    refuses('parameters of TLS without it',
            qr/has parameters of TLS without "ssl"/,
            $with->('127.0.0.1 ssl_name=redis.example'));

    my ($accepted, $text) = check($with->('127.0.0.1 passwort=Sesame-7'));

    unlike($text, qr/Sesame/, 'a value that may be a password is not told');
};


subtest 'times of Redis' => sub {
    for my $name (qw(cognito_redis_connect_timeout cognito_redis_timeout)) {
        accepts($name, http => "$name 500ms;");
        refuses("$name: no time", qr/"$name" directive invalid value/,
                http => "$name soon;");
        refuses("$name: zero", qr/"$name" must not be zero/,
                http => "$name 0;");
        refuses("$name: duplicate", qr/"$name" directive is duplicate/,
                http => "$name 1s; $name 1s;");
    }

    accepts('cognito_redis_wait', http => 'cognito_redis_wait 1 100ms;');
    refuses('no number', qr/"cognito_redis_wait" directive has an invalid /
            . qr/number of replicas/, http => "cognito_redis_wait $_ 1s;")
        for 'x', 0, -1;
    refuses('no time', qr/"cognito_redis_wait" directive has an invalid time/,
            http => "cognito_redis_wait 1 $_;") for 'x', 0;
    refuses('duplicate', qr/"cognito_redis_wait" directive is duplicate/,
            http => 'cognito_redis_wait 1 1s; cognito_redis_wait 1 1s;');
};


subtest 'cognito_master_key' => sub {
    my $with = sub {
        (key => 'cognito_master_key ' . file('some-key', $_[0]) . ';');
    };

    accepts('two keys', $with->(KEY . "\n" . OTHER . "\n"));
    accepts('no newline at the end', $with->(KEY));
    accepts('comments and empty lines',
            $with->("# new\n" . KEY . "\n\n# old\r\n" . OTHER . "\r\n"));

    refuses('no file', qr/open\(\) "\/nonexistent\/k" failed/,
            key => 'cognito_master_key /nonexistent/k;');
    refuses('a directory', qr/"\Q$directory\E" is not a file of master keys/,
            key => "cognito_master_key $directory;");
    refuses('empty', qr/no master key/, $with->(''));
    refuses($_->[0], qr/a master key must have 64 hexadecimal digits in /
            . qr/"\Q$directory\E\/some-key":$_->[2]/, $with->($_->[1]))
        for [ 'short', substr(KEY, 1), 1 ], [ 'long', KEY . '0', 1 ],
            [ 'no digits', 'x' x 64, 1 ],
            [ 'the second', KEY . "\nshort\n", 2 ],
            [ 'blanks', ' ' . KEY, 1 ];
    refuses('twice the same', qr/duplicate master key in /,
            $with->(KEY . "\n" . KEY . "\n"));
    refuses('duplicate', qr/"cognito_master_key" directive is duplicate/,
            http => "cognito_master_key $directory/key;");

    my ($accepted, $text) = check($with->(substr(KEY, 1)));

    unlike($text, qr/\Q@{[substr(KEY, 1, 16)]}\E/, 'a key is not told');
};


subtest 'cognito_zone' => sub {
    accepts('a size', http => 'cognito_zone one:1m;');
    refuses('too small',
            qr/"cognito_zone" directive has a size that is invalid or too /
            . qr/small/, http => "cognito_zone one:$_;")
        for '8k', '0', '1', 'x', '-1m', '';
    refuses('no size', qr/"cognito_zone" directive wants a name and a size/,
            http => "cognito_zone $_;") for 'one', ':1m';
    refuses('duplicate', qr/"cognito_zone" directive is duplicate/,
            http => 'cognito_zone one:1m; cognito_zone two:1m;');
    refuses('the zone of another', qr/zone "one" is already declared|/
            . qr/shared memory zone "one"/,
            http => 'limit_req_zone $uri zone=one:1m rate=1r/s; '
                    . 'cognito_zone one:1m;');
};


subtest 'cognito_access_key' => sub {
    accepts('two', http => 'cognito_access_key a b; cognito_access_key c d;');
    refuses('duplicate', qr/duplicate access key "a"/,
            http => 'cognito_access_key a b; cognito_access_key a c;');
    refuses('empty', qr/"cognito_access_key" directive has an empty parameter/,
            http => "cognito_access_key $_;") for 'a ""', '"" b';
    refuses('no secret',
            qr/invalid number of arguments in "cognito_access_key"/,
            http => 'cognito_access_key a;');
};


subtest 'cognito_kms' => sub {
    my $secret = file('kms.secret', "S3cret+key\n");
    my $token = file('kms.token', "S3ssion\n");
    my $key = "access_key=AKIDEXAMPLE secret_key_file=$secret";

    my $with = sub { (http => "cognito_kms $_[0];") };

    accepts($_, $with->($_)) for
        'off', '/kms', '/kms/', '/kms host=127.0.0.1:8080',
        '/kms region=eu-west-1 timeout=500ms', "/kms $key",
        "/kms $key session_token_file=$token region=eu-west-1";

    accepts('off where it is not', http => 'cognito_kms /kms;',
            location => 'cognito_kms off;');
    accepts('another in a location', http => 'cognito_kms /kms;',
            location => "cognito_kms /other $key;");

    refuses($_->[0], $_->[1], $with->($_->[0])) for
        [ 'kms' => qr/"cognito_kms" directive has an invalid URI/ ],
        [ '/kms?x' => qr/"cognito_kms" directive has an invalid URI/ ],
        [ 'off /kms' => qr/"cognito_kms" directive has an invalid URI/ ],
        [ '/kms; cognito_kms /other'
          => qr/"cognito_kms" directive is duplicate/ ],
        [ 'off; cognito_kms /kms'
          => qr/"cognito_kms" directive is duplicate/ ],
        [ '/kms /other' => qr/invalid parameter "\/other"/ ],
        [ '/kms port=80' => qr/invalid parameter "port=80"/ ],
        [ '/kms timeout' => qr/invalid parameter "timeout"/ ],
        [ '/kms timeout=0' => qr/has an invalid "timeout"/ ],
        [ '/kms timeout=soon' => qr/has an invalid "timeout"/ ],
        [ '/kms host=' => qr/has an invalid "host"/ ],
        [ '/kms region=eu/west' => qr/has an invalid "region"/ ],
        [ '/kms access_key=AKIDEXAMPLE'
          => qr/"cognito_kms" needs both of "access_key" and/ ],
        [ "/kms secret_key_file=$secret"
          => qr/"cognito_kms" needs both of "access_key" and/ ],
        [ "/kms session_token_file=$token"
          => qr/"cognito_kms" has a "session_token_file" without/ ],
        [ "/kms access_key=AKIDEXAMPLE secret_key_file=$directory/none"
          => qr/none" failed \(2: No such file or directory\)/ ];

    my ($accepted, $text) = check($with->("/kms $key bad"));
    unlike($text, qr/S3cret/, 'no secret is told');

    refuses('in a location, too', qr/"cognito_kms" needs both of/,
            location => 'cognito_kms /kms access_key=AKIDEXAMPLE;');
};


subtest 'the others' => sub {
    accepts('cognito_region', http => 'cognito_region eu-central-1;');
    refuses('no region', qr/invalid region "$_" in "cognito_region"/,
            http => "cognito_region $_;") for 'eu_central', 'EU', 'a/b';

    accepts('cognito_account', http => 'cognito_account 000000000001;');
    refuses('no account', qr/invalid account "$_" in "cognito_account", it /
            . qr/must have 12 digits/, http => "cognito_account $_;")
        for '12345', '1234567890123', '12345678901x';

    accepts('cognito_thread_pool off', http => 'cognito_thread_pool off;');
    accepts('cognito_thread_pool', http => 'cognito_thread_pool cognito;');
    refuses('no such pool', qr/unknown thread pool "other"/,
            http => 'cognito_thread_pool other;');

    accepts('cognito_time_offset', http => 'cognito_time_offset 25h;');
    refuses('no time', qr/"cognito_time_offset" directive invalid value/,
            http => "cognito_time_offset $_;") for 'x', '-1s';

    accepts('cognito_error_status', location =>
            'cognito_error_status documented;');
    refuses('no such status', qr/invalid value "other"/,
            http => 'cognito_error_status other;');
    for my $name (qw(cognito_signature cognito_query)) {
        accepts("$name $_", http => "$name $_;") for 'on', 'off';
        refuses("$name maybe", qr/invalid value "maybe" in "$name"/,
                http => "$name maybe;");
        refuses("$name twice", qr/"$name" directive is duplicate/,
                http => "$name on; $name off;");
    }

    for my $name (qw(cognito_region cognito_account cognito_thread_pool
                     cognito_time_offset cognito_error_status))
    {
        my %values = (cognito_account => '123456789012',
                      cognito_time_offset => '1s',
                      cognito_error_status => 'aws');
        my $value = $values{$name} // 'off';

        refuses("$name twice", qr/"$name" directive is duplicate/,
                http => "$name $value; $name $value;");
    }

    refuses('cognito twice', qr/"cognito" directive is duplicate/,
            location => 'cognito;');
    refuses('cognito_inbox twice', qr/"cognito_inbox" directive is duplicate/,
            locations => 'location /i { cognito_inbox; cognito_inbox; }');
    refuses('outside of a location', qr/"cognito" directive is not allowed/,
            http => 'cognito;');
    refuses('with an argument', qr/invalid number of arguments in "cognito"/,
            locations => 'location /i { cognito on; }');
    refuses('Redis of a server',
            qr/"cognito_redis" directive is not allowed here/,
            servers => 'server { cognito_redis 127.0.0.1; }');
    accepts('in several servers', servers =>
            'server { listen 127.0.0.1:1; location / { cognito; } }');
};


subtest 'nothing is served' => sub {
    my $one = Cognito::Server->new(redis_to => 'x', cognito => '');

    # the template's locations serve, so that they are taken out

    my $text = $one->configuration();

    $text =~ s/^\s*cognito(?:_inbox)?;$//mg;

    my ($accepted, $said) = $one->check_configuration($text);

    ok($accepted, 'the module may be loaded without a directive')
        || diag($said);
    $one->discard();
};


# from here on with servers that run


sub works {
    my ($name) = @_;

    local $Test::Builder::Level = $Test::Builder::Level + 1;

    return is_ok(call('CreateUserPool', { PoolName => 'works' }), $name);
}


sub fails {
    my ($name) = @_;

    local $Test::Builder::Level = $Test::Builder::Level + 1;

    return is_error(call('CreateUserPool', { PoolName => 'fails' }),
                    'InternalErrorException', undef, 500, $name);
}


subtest 'a Redis that is not there' => sub {
    my $redis = Cognito::Server->new(
        redis_conf => { port => Cognito::Server::allocate_port() });

    my $server = start_server(
        redis_to => "127.0.0.1:$redis->{options}{redis_conf}{port}");

    fails('nginx starts, and says so');
    is(http('GET')->{status}, 403, 'what needs no Redis is answered');

    $redis->start_redis();

    ok(wait_until(sub {
        call('CreateUserPool', { PoolName => 'x' })->{status} == 200;
    }), 'it is found as soon as it is there');

    my @lines = $server->error_log() =~ /^.*\[error\].*cognito.*$/mg;

    cmp_ok(scalar @lines, '<=', 2 * $server->{workers} + 2,
           'told once for each connection');

    $server->stop();
    $redis->stop();
};


subtest 'by TCP, with a password, in a database' => sub {
    my $port = Cognito::Server::allocate_port();

    my $redis = Cognito::Server->new(redis_conf => {
        port     => $port,
        password => 'for everybody',
        lines    => [ 'requirepass "for everybody"',
                      'user app on >Sesame-7 ~cg:* &* +@all' ],
    });

    $redis->start_redis();

    my $file = file('redis-password', "for everybody\n");

    my $server = start_server(
        redis_to => "127.0.0.1:$port password_file=$file database=5");

    works('a password file');

    my $connection = $redis->redis();

    is($connection->command('DBSIZE'), 0, 'nothing in database 0');
    $connection->command('SELECT', 5);
    cmp_ok($connection->command('DBSIZE'), '>', 0, 'but in 5');

    reload(redis_to => "127.0.0.1:$port user=app password=Sesame-7");
    works('a user');

    unlike($server->error_log(), qr/Sesame|for everybody/,
           'no password in the log');

    reload(redis_to => "127.0.0.1:$port password=wrong");
    fails('a wrong password');
    reload(redis_to => "127.0.0.1:$port");
    fails('no password');

    unlike($server->error_log(), qr/Sesame|for everybody|wrong/,
           'no password in the log');
    $server->stop();
    $redis->stop();
};


# a certificate authority of our own, and a server it vouches for

sub authority {
    my ($name) = @_;

    openssl("req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=$name "
            . "-keyout $directory/$name.key -out $directory/$name.crt");

    return "$directory/$name.crt";
}


sub certificate {
    my ($name, $authority, $names) = @_;

    file("$name.ext", "subjectAltName=$names\n");

    openssl("req -newkey rsa:2048 -nodes -subj /CN=$name "
            . "-keyout $directory/$name.key -out $directory/$name.csr");
    openssl("x509 -req -in $directory/$name.csr -days 2 -CAcreateserial "
            . "-CA $directory/$authority.crt -CAkey $directory/$authority.key "
            . "-extfile $directory/$name.ext -out $directory/$name.crt");
}


sub openssl {
    my ($arguments) = @_;

    system("openssl $arguments > $directory/openssl.out 2>&1") == 0
        or die "openssl $arguments: "
               . Cognito::Server::slurp("$directory/openssl.out");
}


subtest 'by TLS' => sub {
    my $ours = authority('ours');
    my $others = authority('others');

    certificate('redis', 'ours', 'DNS:redis.example');
    certificate('address', 'ours', 'IP:127.0.0.1');

    my @ports = map { Cognito::Server::allocate_port() } 1, 2;

    my ($redis, $address) = map {
        my ($name, $port) = @$_;

        Cognito::Server->new(redis_conf => { lines => [
            "tls-port $port", 'tls-auth-clients no',
            "tls-cert-file $directory/$name.crt",
            "tls-key-file $directory/$name.key",
            "tls-ca-cert-file $ours" ] });
    } [ 'redis', $ports[0] ], [ 'address', $ports[1] ];

    $_->start_redis() for $redis, $address;

    my $to = "127.0.0.1:$ports[0] ssl";

    my $server = start_server(
        redis_to => "$to ssl_name=redis.example "
                    . "ssl_trusted_certificate=$ours");

    works('trusted');

    # a reply of more than a record, and many commands at once

    my $pool = make_pool();
    my $client = make_client($pool, CallbackURLs =>
        [ map { 'https://example.com/' . $_ x 900 } 1 .. 9 ]);

    my $body = call('DescribeUserPoolClient', {
        UserPoolId => $pool, ClientId => $client })->{body};

    is(scalar @{$body->{UserPoolClient}{CallbackURLs} // []}, 9,
       'a long reply');

    reload(redis_to => "$to ssl_name=redis.example "
                       . "ssl_trusted_certificate=$others");
    fails('of another authority');
    like($server->error_log(), qr/redis certificate verify error/, 'told');

    reload(redis_to => "$to ssl_name=other.example "
                       . "ssl_trusted_certificate=$ours");
    fails('of another name');
    like($server->error_log(),
         qr/redis certificate does not match "other\.example"/, 'told');

    reload(redis_to => "$to ssl_trusted_certificate=$ours");
    fails('no name but the address');

    reload(redis_to => "$to ssl_verify=off");
    works('not looked at');

    reload(redis_to => "127.0.0.1:$ports[1] ssl "
                       . "ssl_trusted_certificate=$ours");
    works('of an address');

    reload(redis_to => "127.0.0.1:$ports[0]");
    fails('plain where TLS is spoken');

    $_->stop() for $server, $redis, $address;
};


subtest 'master keys in turn' => sub {
    my $server = start_server(master_key => KEY . "\n");

    my $pool = make_pool();
    my $client = make_client($pool, GenerateSecret => true());
    my $secret = client_secret($client);

    admin_make_user($pool, 'before', undef, email => 'a@example.com');

    my $refresh = sign_in($client, 'before')->{RefreshToken};

    my $described = sub {
        my $answer = call('DescribeUserPoolClient', {
            UserPoolId => $pool, ClientId => $client });

        return $answer->{body}{UserPoolClient}{ClientSecret} // '';
    };

    $server->write_file('master.key', OTHER . "\n" . KEY . "\n", 0600);
    reload();

    is($described->(), $secret, 'a secret of the old key');
    ok(sign_in($client, 'before'), 'a password of the old key');

    is_ok(call('InitiateAuth', {
        ClientId => $client, AuthFlow => 'REFRESH_TOKEN_AUTH',
        AuthParameters => {
            REFRESH_TOKEN => $refresh,
            SECRET_HASH => secret_hash($client, 'before') } }),
          'a refresh token of the old key');

    my $later = make_pool();
    my $other = make_client($later, GenerateSecret => true());

    # without the old key only what came after can be opened

    $server->write_file('master.key', OTHER . "\n", 0600);
    reload();

    is(call('DescribeUserPoolClient', {
           UserPoolId => $later, ClientId => $other
       })->{body}{UserPoolClient}{ClientSecret}, client_secret($other),
       'a secret of the new key');
    isnt($described->(), $secret, 'the old one is closed');

    # back

    $server->write_file('master.key', KEY . "\n" . OTHER . "\n", 0600);
    reload();

    is($described->(), $secret, 'and opens again');
    ok(sign_in($client, 'before'), 'as do passwords');
    $server->stop();
};


subtest 'a reload' => sub {
    my $server = start_server();
    my $pool = make_pool();

    reload(http => 'cognito_redis_timeout 1s;');
    is_ok(call('DescribeUserPool', { UserPoolId => $pool }),
          'the zone stays');

    reload(thread_pool => 'off');
    is_ok(call('CreateUserPool', { PoolName => 'inline' }),
          'without threads');

    reload(cognito => <<'END');
cognito_redis %%REDIS%%;
    cognito_master_key %%DIRECTORY%%/master.key;
    cognito_access_key local local;
    cognito_zone cognito:2m;
END
    is_ok(call('DescribeUserPool', { UserPoolId => $pool }),
          'a zone of another size');
    $server->stop();
};


done_testing();
